package org.hiwar.arabic.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;

/** Lists of words that come in the jar; a line that begins with {@code #} is a remark. */
public final class FoldedLines {
    private FoldedLines() {}

    /**
     * The lines of a list, each its words in order, folded; none of them empty.
     *
     * @param owner in whose package the list lies
     * @param separator between words
     * @throws IllegalStateException where the jar lacks the list
     */
    public static List<List<String>> lines(Class<?> owner, String name, Pattern separator) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<List<String>> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> words = words(line, separator);
                if (!line.startsWith("#") && !words.isEmpty()) {
                    lines.add(words);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static List<String> words(String line, Pattern separator) {
        List<String> words = new ArrayList<>();
        for (String word : separator.split(line, -1)) {
            String folded = Folding.fold(word.strip());
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }
}
