package org.hiwar.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.hiwar.search.words.FrontCodedStrings.FrontCodedWriter;

/**
 * Collects the words of a vocabulary, in any order. A map of all words would take ten times the memory of the vocabulary, so the
 * words are sorted and packed in parts, and the parts are merged in the end.
 */
public final class VocabularyBuilder {
    private static final int PART_SIZE = 50_000;
    /** Separates a folded word from the difference of its spelling. It is before all letters, so it does not change the order. */
    private static final char SEPARATOR = '\t';

    private final int partSize;
    private long turns;
    private final Map<String, Integer> open = new TreeMap<>();
    private final List<Part> packed = new ArrayList<>();

    VocabularyBuilder() {
        this(PART_SIZE);
    }

    VocabularyBuilder(int partSize) {
        this.partSize = partSize;
    }

    /** Spellings in order, each with the number of turns that have it. */
    private record Part(FrontCodedStrings spellings, int[] counts) {}

    /** Adds a spelling of a word and the number of turns that have it. A word that nobody would type, for its length, is left out. */
    public VocabularyBuilder add(String folded, String printed, long count) {
        String spelling = folded + SEPARATOR + PrintedSpelling.difference(folded, printed);
        if (spelling.length() <= FrontCodedStrings.MAX_LENGTH) {
            open.merge(spelling, (int) Math.min(count, Integer.MAX_VALUE), VocabularyBuilder::sum);
            if (open.size() >= partSize) {
                pack();
            }
        }
        return this;
    }

    private static int sum(int a, int b) {
        return (int) Math.min((long) a + b, Integer.MAX_VALUE);
    }

    private void pack() {
        FrontCodedWriter writer = new FrontCodedWriter();
        open.keySet().forEach(writer::add);
        packed.add(new Part(
                writer.strings(),
                open.values().stream().mapToInt(Integer::intValue).toArray()));
        open.clear();
    }

    /** Sets the number of turns of the archive. */
    public VocabularyBuilder turns(long number) {
        turns = number;
        return this;
    }

    public ArchiveVocabulary build() {
        pack();
        PriorityQueue<PartReader> readers = new PriorityQueue<>(Comparator.comparing(PartReader::spelling));
        packed.stream().map(PartReader::new).filter(PartReader::next).forEach(readers::add);
        Merged merged = new Merged(
                packed.stream().mapToInt(part -> part.counts().length).sum());
        while (!readers.isEmpty()) {
            PartReader first = readers.remove();
            merged.add(first.spelling(), first.count());
            if (first.next()) {
                readers.add(first);
            }
        }
        return merged.vocabulary(turns);
    }

    /** Reads the spellings of one part. */
    private static final class PartReader {
        private final FrontCodedStrings.FrontCodedWalk walk;
        private final int[] counts;
        private String spelling = "";

        PartReader(Part part) {
            this.walk = part.spellings().walk();
            this.counts = part.counts();
        }

        boolean next() {
            boolean more = walk.next();
            spelling = more ? walk.string() : "";
            return more;
        }

        String spelling() {
            return spelling;
        }

        int count() {
            return counts[walk.number()];
        }
    }

    /** Takes all spellings in order and makes one word of those that are folded alike. */
    private static final class Merged {
        private final FrontCodedWriter words = new FrontCodedWriter();
        private final FrontCodedWriter differences = new FrontCodedWriter();
        private final int[] counts;
        private int size;
        private String word = "";
        private String spelling = "";
        private int spellingCount;
        private String mostFrequent = "";
        private int most;
        private int count;

        Merged(int spellings) {
            this.counts = new int[spellings];
        }

        void add(String next, int times) {
            int separator = next.indexOf(SEPARATOR);
            if (separator != word.length() || !next.startsWith(word)) {
                finishWord();
                word = next.substring(0, separator);
            }
            spellingCount = next.equals(spelling) ? sum(spellingCount, times) : times;
            spelling = next;
            if (spellingCount > most) {
                mostFrequent = next;
                most = spellingCount;
            }
            count = sum(count, times);
        }

        private void finishWord() {
            if (count > 0) {
                words.add(word);
                differences.add(mostFrequent.substring(word.length() + 1));
                counts[size++] = count;
            }
            most = 0;
            count = 0;
        }

        ArchiveVocabulary vocabulary(long turns) {
            finishWord();
            return new ArchiveVocabulary(words.strings(), differences.strings(), Arrays.copyOf(counts, size), turns);
        }
    }
}
