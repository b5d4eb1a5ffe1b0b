package org.hiwar.arabic.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;

/** Counts words for a list that replaces {@link WordCounts#books()}. Only one thread may use it at a time. */
public final class WordTally {
    /** Words with fewer than 3 occurrences are left out, because they are as often typing errors as words. */
    private static final int MIN_COUNT = 3;

    private final TreeMap<String, Long> counts = new TreeMap<>();

    /** Adds the counts of the project. */
    public void addStandard() {
        WordCounts.books().forEach((word, count) -> counts.merge(word, (long) count, Long::sum));
    }

    /** Adds occurrences of a word. Only words of nothing but Arabic letters are counted. */
    public void add(String word, long occurrences) {
        String folded = Folding.fold(word);
        if (!folded.isEmpty() && folded.codePoints().allMatch(Letters::isArabicLetter)) {
            counts.merge(folded, occurrences, Long::sum);
        }
    }

    /** Writes the list, gzipped, and closes the stream; returns the number of words. */
    public int write(OutputStream out) throws IOException {
        counts.values().removeIf(count -> count < MIN_COUNT);
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
            for (var entry : counts.entrySet()) {
                writer.write(entry.getKey() + '\t' + Math.min(entry.getValue(), Integer.MAX_VALUE) + '\n');
            }
        }
        return counts.size();
    }
}
