package org.hiwar.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;

/** The distinct words of a text, as completion counts them. */
final class SpelledWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}ـ]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ]+");
    /** Longer matches are not words but web addresses and noise. */
    private static final int MAX_LENGTH = 30;
    /** Keeps the index small: about three printed pages have this many distinct words. */
    private static final int MAX_WORDS = 400;

    private SpelledWords() {}

    static List<String> of(String text) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && byFolded.size() < MAX_WORDS) {
            String printed = MARKS.matcher(matcher.group()).replaceAll("");
            if (printed.length() >= IndexedWord.MIN_LENGTH && printed.length() <= MAX_LENGTH) {
                byFolded.putIfAbsent(Folding.fold(printed), printed);
            }
        }
        return byFolded.entrySet().stream()
                .map(word -> new IndexedWord(word.getKey(), word.getValue()).value())
                .toList();
    }
}
