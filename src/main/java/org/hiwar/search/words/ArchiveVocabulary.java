package org.hiwar.search.words;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ObjDoubleConsumer;
import org.hiwar.arabic.typing.LatinSpelling;
import org.hiwar.arabic.typing.MisspellingSearch;

/**
 * The folded words of an archive, in order, each with the number of turns that have it. A word takes about 20 bytes. Immutable.
 */
public final class ArchiveVocabulary {
    /** A word, its most frequent spelling, and the number of turns that have any of its spellings. */
    public record CountedWord(String folded, String printed, long count) {}

    private static final int GROUP = 64;

    private final FrontCodedStrings folded;
    /** The {@link PrintedSpelling#difference} of the most frequent spelling of each word. */
    private final FrontCodedStrings differences;

    private final int[] counts;
    /** The highest count of each group of words. */
    private final int[] highest;

    private final LatinIndex latin;

    private final long turns;

    ArchiveVocabulary(FrontCodedStrings folded, FrontCodedStrings differences, int[] counts, long turns) {
        this.folded = folded;
        this.differences = differences;
        this.counts = counts;
        this.turns = turns;
        this.highest = new int[counts.length / GROUP + 1];
        for (int number = 0; number < counts.length; number++) {
            highest[number / GROUP] = Math.max(highest[number / GROUP], counts[number]);
        }
        this.latin = new LatinIndex(folded);
    }

    public static VocabularyBuilder builder() {
        return new VocabularyBuilder();
    }

    /** The number of turns of the archive. */
    public long turns() {
        return turns;
    }

    /** The number of words. */
    public int size() {
        return folded.size();
    }

    /** The number of turns that have a folded word. */
    public long count(String word) {
        int number = folded.find(word);
        return number < 0 ? 0 : counts[number];
    }

    /** The most frequent spelling of a folded word; the word itself if no turn has it. */
    public String printed(String word) {
        int number = folded.find(word);
        return number < 0 ? word : printed(word, number);
    }

    private String printed(String word, int number) {
        return PrintedSpelling.printed(word, differences.get(number));
    }

    /** The most frequent words that begin with {@code start}, the most frequent first. */
    public List<CountedWord> beginningWith(String start, int size) {
        PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.comparingInt(number -> counts[number]));
        // A third of all words may begin with the article, and this runs with each key typed: so it passes over whole
        // groups.
        int enough = 0;
        int end = insertion(start + Character.MAX_VALUE);
        for (int number = insertion(start); number < end; number++) {
            if (number % GROUP == 0 && highest[number / GROUP] <= enough) {
                number += GROUP - 1;
            } else if (counts[number] > enough) {
                best.add(number);
                if (best.size() > size) {
                    best.remove();
                }
                enough = best.size() < size ? 0 : counts[best.element()];
            }
        }
        return best.stream()
                .sorted(Comparator.<Integer>comparingInt(number -> -counts[number])
                        .thenComparing(number -> number))
                .map(this::word)
                .toList();
    }

    /** The number of the first word that is not before a string. */
    private int insertion(String string) {
        int number = folded.find(string);
        return number < 0 ? -number - 1 : number;
    }

    /** Calls {@code each} with every word that may have been misspelled as this folded one, and the cost of its errors. */
    public void forEachMisspelled(String typed, double most, ObjDoubleConsumer<CountedWord> each) {
        FrontCodedStrings.FrontCodedWalk walk = folded.walk();
        MisspellingSearch.search(typed, most, walk, cost -> each.accept(word(walk.string(), walk.number()), cost));
    }

    /** Calls {@code each} with every word that a Latin word may spell, and the cost of taking it for this word. */
    public void forEachSpelled(String typed, double most, ObjDoubleConsumer<CountedWord> each) {
        LatinSpelling spelling = new LatinSpelling(typed);
        spelling.keys()
                .forEach(key -> latin.forEach(key, (word, number) -> {
                    double cost = spelling.cost(word, most);
                    if (cost <= most) {
                        each.accept(word(word, number), cost);
                    }
                }));
    }

    private CountedWord word(int number) {
        return word(folded.get(number), number);
    }

    private CountedWord word(String word, int number) {
        return new CountedWord(word, printed(word, number), counts[number]);
    }
}
