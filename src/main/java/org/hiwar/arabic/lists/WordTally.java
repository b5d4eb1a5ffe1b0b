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

/** Counts words for a list that replaces {@link WordCounts#books()}. Not safe for use by several threads at once. */
public final class WordTally {
    /** What occurs less often is as often a slip of the pen as a word. */
    private static final int LEAST = 3;

    private final TreeMap<String, Long> counts = new TreeMap<>();

    /** Adds the counts that come with the project. */
    public void addStandard() {
        WordCounts.books().forEach((word, count) -> counts.merge(word, (long) count, Long::sum));
    }

    /** Adds occurrences of a word; anything but Arabic letters is no word and is not counted. */
    public void add(String word, long occurrences) {
        String folded = Folding.fold(word);
        if (!folded.isEmpty() && folded.codePoints().allMatch(Letters::isArabicLetter)) {
            counts.merge(folded, occurrences, Long::sum);
        }
    }

    /** Writes the list, gzipped, and closes the stream; gives how many words it holds. */
    public int write(OutputStream out) throws IOException {
        counts.values().removeIf(count -> count < LEAST);
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
            for (var entry : counts.entrySet()) {
                writer.write(entry.getKey() + '\t' + Math.min(entry.getValue(), Integer.MAX_VALUE) + '\n');
            }
        }
        return counts.size();
    }
}
