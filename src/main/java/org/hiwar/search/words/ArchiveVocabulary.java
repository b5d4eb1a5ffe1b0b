package org.hiwar.search.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hiwar.arabic.typing.Misspelling;
import org.jspecify.annotations.Nullable;

/** The folded words of an archive, in order, each with the number of turns that have it. Immutable. */
public final class ArchiveVocabulary {
    /** A word, its most frequent spelling, and the number of turns that have any of its spellings. */
    public record CountedWord(String folded, String printed, long count) {}

    /** A misspelled word differs from the right one by at most this many letters in length. */
    private static final int MAX_LENGTH_DIFFERENCE = 2;

    private final String[] folded;
    /** The most frequent spelling of each word, or null if it equals the folded word. */
    private final @Nullable String[] printed;

    private final int[] counts;
    /** The set of letters of each word as a bit mask. It rules most words out without comparing them letter by letter. */
    private final long[] letters;

    private ArchiveVocabulary(Map<String, Spellings> words) {
        folded = words.keySet().toArray(String[]::new);
        printed = new String[folded.length];
        counts = new int[folded.length];
        letters = new long[folded.length];
        int i = 0;
        for (Spellings spellings : words.values()) {
            letters[i] = Misspelling.letters(folded[i]);
            printed[i] = spellings.printed.equals(folded[i]) ? null : spellings.printed;
            counts[i++] = (int) Math.min(Integer.MAX_VALUE, spellings.count);
        }
    }

    public static VocabularyBuilder builder() {
        return new VocabularyBuilder();
    }

    /** The number of words. */
    public int size() {
        return folded.length;
    }

    /** The number of turns that have a folded word. */
    public long count(String word) {
        int at = Arrays.binarySearch(folded, word);
        return at < 0 ? 0 : counts[at];
    }

    /** The most frequent spelling of a folded word; the word itself if no turn has it. */
    public String printed(String word) {
        int at = Arrays.binarySearch(folded, word);
        return at < 0 ? word : word(at).printed();
    }

    /** The most frequent words that begin with {@code start}, the most frequent first. */
    public List<CountedWord> beginningWith(String start, int size) {
        int from = Arrays.binarySearch(folded, start);
        PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.comparingInt(at -> counts[at]));
        for (int at = from < 0 ? -from - 1 : from; at < folded.length && folded[at].startsWith(start); at++) {
            if (best.size() < size || counts[at] > counts[best.element()]) {
                best.add(at);
                if (best.size() > size) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(Comparator.<Integer>comparingInt(at -> -counts[at]).thenComparing(at -> folded[at]))
                .map(this::word)
                .toList();
    }

    /** Calls {@code each} with every folded word. */
    public void forEach(Consumer<String> each) {
        for (String word : folded) {
            each.accept(word);
        }
    }

    /** Calls {@code each} with every folded word that may have been misspelled as this one, judging by its length and letters. */
    public void forEachNear(String misspelled, Consumer<String> each) {
        long typed = Misspelling.letters(misspelled);
        for (int i = 0; i < folded.length; i++) {
            if (Misspelling.mayMatch(typed, letters[i])
                    && Math.abs(folded[i].length() - misspelled.length()) <= MAX_LENGTH_DIFFERENCE) {
                each.accept(folded[i]);
            }
        }
    }

    private CountedWord word(int at) {
        String spelling = printed[at];
        return new CountedWord(folded[at], spelling == null ? folded[at] : spelling, counts[at]);
    }

    private static final class Spellings {
        private String printed;
        private long most;
        private long count;

        Spellings(String printed) {
            this.printed = printed;
        }

        void add(String spelling, long times) {
            if (times > most) {
                printed = spelling;
                most = times;
            }
            count += times;
        }
    }

    /** Collects the words of a vocabulary. */
    public static final class VocabularyBuilder {
        private final Map<String, Spellings> words = new TreeMap<>();

        private VocabularyBuilder() {}

        /** Adds a spelling of a word and the number of turns that have it. */
        public VocabularyBuilder add(String folded, String spelling, long count) {
            words.computeIfAbsent(folded, word -> new Spellings(spelling)).add(spelling, count);
            return this;
        }

        public ArchiveVocabulary build() {
            return new ArchiveVocabulary(words);
        }
    }
}
