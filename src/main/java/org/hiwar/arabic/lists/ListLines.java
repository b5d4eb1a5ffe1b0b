package org.hiwar.arabic.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a list; what follows a {@code #} in its line is a remark, blank lines are none. */
record ListLines(String list, List<ListLine> lines) {
    /** A line and its number in the file, from 1. */
    record ListLine(int number, String text) {}

    ListLines {
        lines = List.copyOf(lines);
    }

    /** Reads UTF-8 to the end; {@code list} names it in errors. */
    static ListLines read(String list, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        List<ListLine> lines = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            int remark = line.indexOf('#');
            String text = (remark < 0 ? line : line.substring(0, remark)).strip();
            if (!text.isEmpty()) {
                lines.add(new ListLine(number, text));
            }
        }
        return new ListLines(list, lines);
    }

    /** All words, as parted by white space. */
    List<String> words() {
        return lines.stream()
                .flatMap(line -> List.of(line.text().split("\\s+", -1)).stream())
                .toList();
    }
}
