package org.hiwar.interview.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits lists that are written with commas. A regular expression would take quadratic time for long runs of blanks.
 */
public final class CommaSeparated {
    public static final String COMMAS = ",،";

    private CommaSeparated() {}

    /**
     * The words between the commas, without the white space around them. Empty ones are left out.
     *
     * @param commas the characters that count as commas
     */
    public static List<String> words(String list, String commas) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || commas.indexOf(list.charAt(i)) >= 0) {
                String word = list.substring(from, i).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
                from = i + 1;
            }
        }
        return words;
    }
}
