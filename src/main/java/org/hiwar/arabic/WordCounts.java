package org.hiwar.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * How often folded words occur in Arabic books, to two digits; where the counts come from stands in
 * {@code es-config/README.md}. Takes about 4 MB: all words in one string, found by binary search.
 */
public final class WordCounts {
    private static final String RESOURCE = "/es-config/word-counts.tsv.gz";

    private final String words;
    private final int[] starts;
    private final int[] counts;

    private WordCounts(String words, int[] starts, int[] counts) {
        this.words = words;
        this.starts = starts;
        this.counts = counts;
    }

    private static final class Holder {
        static final WordCounts BOOKS = read();
    }

    /** The counts that come with the project; read once, at the first call. */
    public static WordCounts books() {
        return Holder.BOOKS;
    }

    /** How often the folded word occurs; 0 where it is rare or no word. */
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

    private static WordCounts read() {
        try (InputStream in = WordCounts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return read(new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static WordCounts read(BufferedReader lines) throws IOException {
        StringBuilder words = new StringBuilder();
        int[] starts = new int[1024];
        int[] counts = new int[1024];
        int size = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (size + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                counts = Arrays.copyOf(counts, starts.length);
            }
            int tab = line.indexOf('\t');
            words.append(line, 0, tab);
            counts[size++] = Integer.parseInt(line, tab + 1, line.length(), 10);
            starts[size] = words.length();
        }
        return new WordCounts(words.toString(), Arrays.copyOf(starts, size + 1), Arrays.copyOf(counts, size));
    }
}
