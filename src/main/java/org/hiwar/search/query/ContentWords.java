package org.hiwar.search.query;

import java.util.List;
import java.util.regex.MatchResult;
import org.hiwar.arabic.WordPattern;
import org.hiwar.arabic.lists.StopWords;

/** Leaves the stop words out of a query. */
final class ContentWords {
    private static final StopWords STOP_WORDS = StopWords.standard();

    private ContentWords() {}

    /** The words that are no stop words, as typed and in their order. */
    static List<String> of(String typed) {
        return WordPattern.matcher(typed)
                .results()
                .map(MatchResult::group)
                .filter(word -> !STOP_WORDS.contains(word))
                .toList();
    }

    /** The text without its stop words; the whole text if it has no other words. */
    static String orAll(String typed) {
        return of(typed).isEmpty()
                ? typed
                : WordPattern.matcher(typed).replaceAll(word -> STOP_WORDS.contains(word.group()) ? "" : "$0");
    }
}
