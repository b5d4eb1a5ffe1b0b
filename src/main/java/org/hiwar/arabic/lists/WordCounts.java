package org.hiwar.arabic.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import java.util.zip.GZIPInputStream;
import org.hiwar.arabic.Folding;

/**
 * How often folded words occur in Arabic books, rounded to two digits. {@code es-config/README.md} names the source of the
 * counts. They take about 3 MB, because all words stand in one string and are found by binary search.
 */
public final class WordCounts {
    private final String words;
    private final int[] starts;
    private final int[] counts;

    private WordCounts(String words, int[] starts, int[] counts) {
        this.words = words;
        this.starts = starts;
        this.counts = counts;
    }

    private static final class Holder {
        static final WordCounts BOOKS = WordLists.readOwn(WordLists.COUNTS, WordCounts::read);
    }

    /** The counts of the project; the first call reads them. */
    public static WordCounts books() {
        return Holder.BOOKS;
    }

    /** How often the folded word occurs; 0 if it is rare or no word. */
    public int of(CharSequence foldedWord) {
        int low = 0;
        int high = counts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, foldedWord);
            if (order == 0) {
                return counts[middle];
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    private int compare(int i, CharSequence word) {
        int length = starts[i + 1] - starts[i];
        for (int k = 0; k < Math.min(length, word.length()); k++) {
            int order = words.charAt(starts[i] + k) - word.charAt(k);
            if (order != 0) {
                return order;
            }
        }
        return length - word.length();
    }

    /**
     * Reads gzipped lines of a folded word, a tab and its count, in the order of the words' UTF-16 code units.
     *
     * @throws InvalidList if a line has another form or stands in another order
     */
    static WordCounts read(String list, InputStream in) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        CountsParser parser = new CountsParser(list);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            parser.add(line);
        }
        return parser.build();
    }

    /** Passes every word with its count, in order. */
    void forEach(ObjIntConsumer<String> each) {
        for (int i = 0; i < counts.length; i++) {
            each.accept(words.substring(starts[i], starts[i + 1]), counts[i]);
        }
    }

    private static final class CountsParser {
        private final String list;
        private final StringBuilder words = new StringBuilder();
        private int[] starts = new int[1024];
        private int[] counts = new int[1024];
        private int size;
        private String last = "";

        CountsParser(String list) {
            this.list = list;
        }

        void add(String line) {
            int tab = line.indexOf('\t');
            if (tab < 1) {
                throw new InvalidList(list, size + 1, "is not a word, a tab and a count: \"" + line + '"');
            }
            String word = line.substring(0, tab);
            if (word.compareTo(last) <= 0 || !Folding.fold(word).equals(word)) {
                throw new InvalidList(list, size + 1, "\"" + word + "\" is not folded or does not sort after " + last);
            }
            if (size + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                counts = Arrays.copyOf(counts, starts.length);
            }
            last = word;
            words.append(word);
            counts[size] = count(line.substring(tab + 1));
            size++;
            starts[size] = words.length();
        }

        private int count(String text) {
            try {
                return Integer.parseUnsignedInt(text);
            } catch (NumberFormatException e) {
                throw new InvalidList(list, size + 1, "\"" + text + "\" is not a count");
            }
        }

        WordCounts build() {
            return new WordCounts(words.toString(), Arrays.copyOf(starts, size + 1), Arrays.copyOf(counts, size));
        }
    }
}
