package org.hiwar.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.WordPattern;

/** The distinct words of a text, as completion counts them: without marks, one spelling for each folded word. */
final class SpelledWords {
    /** Marks, invisible characters and tatweels, which completions leave out. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}\\p{Cf}ـ]+");
    /** Longer matches are not words but web addresses and noise. */
    private static final int MAX_LENGTH = 30;
    /** Keeps the index small: about three printed pages have this many distinct words. */
    private static final int MAX_WORDS = 400;

    private SpelledWords() {}

    static List<String> of(String text) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        Matcher word = WordPattern.matcher(text);
        while (word.find() && byFolded.size() < MAX_WORDS) {
            String printed = LEFT_OUT.matcher(word.group()).replaceAll("");
            if (printed.length() >= IndexedWord.MIN_LENGTH && printed.length() <= MAX_LENGTH) {
                byFolded.putIfAbsent(Folding.fold(printed), printed);
            }
        }
        return byFolded.entrySet().stream()
                .map(entry -> new IndexedWord(entry.getKey(), entry.getValue()).value())
                .toList();
    }
}
