package org.hiwar.search.query;

import java.util.List;
import java.util.regex.MatchResult;
import org.hiwar.arabic.WordPattern;
import org.hiwar.arabic.lists.StopWords;

/** The words of a query that say something: all but the stop words. */
final class ContentWords {
    private static final StopWords STOP_WORDS = StopWords.standard();

    private ContentWords() {}

    /** The words in their order, as typed. */
    static List<String> of(String typed) {
        return WordPattern.matcher(typed)
                .results()
                .map(MatchResult::group)
                .filter(word -> !STOP_WORDS.contains(word))
                .toList();
    }

    /** What was typed without its stop words; as typed where it has no other words. */
    static String orAll(String typed) {
        return of(typed).isEmpty()
                ? typed
                : WordPattern.matcher(typed).replaceAll(word -> STOP_WORDS.contains(word.group()) ? "" : "$0");
    }
}
