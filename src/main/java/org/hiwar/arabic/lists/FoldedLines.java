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

/** Reads word lists from the jar. A line that begins with {@code #} is a comment. */
public final class FoldedLines {
    private FoldedLines() {}

    /**
     * The lines of a list, each as its folded words in order. Lines without words are left out.
     *
     * @param owner a class of the package that the list lies in
     * @param separator what stands between words
     * @throws IllegalStateException if the jar has no such list
     */
    public static List<List<String>> lines(Class<?> owner, String name, Pattern separator) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + name);
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
