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

/** Words by how many turns have them, in order. Immutable. */
public final class ArchiveVocabulary {
    /** A word as most often printed; {@code count} is the number of turns that have one of its spellings. */
    public record CountedWord(String folded, String printed, long count) {}

    private static final int MOST_LETTERS_MORE = 2;

    private final String[] folded;
    /** Null where the word is printed as it is folded. */
    private final @Nullable String[] printed;

    private final int[] counts;
    /** Which letters each word has: most words are told from one another without a look at the words themselves. */
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

    public static Gathering builder() {
        return new Gathering();
    }

    /** How many words there are. */
    public int size() {
        return folded.length;
    }

    /** How many turns have a folded word; 0 where none has. */
    public long count(String word) {
        int at = Arrays.binarySearch(folded, word);
        return at < 0 ? 0 : counts[at];
    }

    /** A folded word as most often printed; itself where no turn has it. */
    public String printed(String word) {
        int at = Arrays.binarySearch(folded, word);
        return at < 0 ? word : word(at).printed();
    }

    /** The most frequent words that begin so, the most frequent first. */
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

    /** Hands over every folded word. */
    public void forEach(Consumer<String> each) {
        for (String word : folded) {
            each.accept(word);
        }
    }

    /** Hands over every folded word whose length and letters do not rule out that it was misspelled as this one. */
    public void forEachNear(String misspelled, Consumer<String> each) {
        long typed = Misspelling.letters(misspelled);
        for (int i = 0; i < folded.length; i++) {
            if (Misspelling.mayBe(typed, letters[i])
                    && Math.abs(folded[i].length() - misspelled.length()) <= MOST_LETTERS_MORE) {
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

    /** Gathers words. */
    public static final class Gathering {
        private final Map<String, Spellings> words = new TreeMap<>();

        private Gathering() {}

        /** Adds a spelling of a word. */
        public Gathering add(String folded, String spelling, long count) {
            words.computeIfAbsent(folded, word -> new Spellings(spelling)).add(spelling, count);
            return this;
        }

        public ArchiveVocabulary build() {
            return new ArchiveVocabulary(words);
        }
    }
}
