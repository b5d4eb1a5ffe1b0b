package org.hiwar.arabic.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a list, without comments (from {@code #} to the end of the line) and without blank lines. */
record ListLines(String list, List<ListLine> lines) {
    /** A line and its number in the file, counted from 1. */
    record ListLine(int number, String text) {}

    ListLines {
        lines = List.copyOf(lines);
    }

    /** Reads UTF-8 to its end. {@code list} is the name of the list in error messages. */
    static ListLines read(String list, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        List<ListLine> lines = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String text = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!text.isEmpty()) {
                lines.add(new ListLine(number, text));
            }
        }
        return new ListLines(list, lines);
    }

    /** All words of all lines; white space parts them. */
    List<String> words() {
        return lines.stream()
                .flatMap(line -> List.of(line.text().split("\\s+", -1)).stream())
                .toList();
    }
}
