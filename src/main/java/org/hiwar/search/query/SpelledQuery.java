package org.hiwar.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.PrintedWords;

/**
 * Words as they are spelled, in a field that keeps them as printed. Between the letters any marks may be printed: all of them
 * where harakat do not count, and where they do, those that were typed must be among them. A tatweel never counts.
 */
final class SpelledQuery {
    /** Harakat, shadda, dagger alef and tatweel, in Lucene's regular expressions. */
    private static final String MARKS = "[\u064B-\u0655\u0670\u0640]*";
    /** Longer words are cut: Elasticsearch takes regular expressions of up to 1,000 characters. */
    private static final int MAX_CHARACTERS = 40;

    private final boolean harakat;

    SpelledQuery(boolean harakat) {
        this.harakat = harakat;
    }

    Query word(String word, String field) {
        return Query.of(q -> q.regexp(r -> r.field(field).value(pattern(word))));
    }

    Query prefix(String start, String field) {
        return Query.of(q -> q.regexp(r -> r.field(field).value(pattern(start) + ".*")));
    }

    Query phrase(String phrase, String field) {
        return Query.of(q -> q.intervals(
                i -> i.field(field).allOf(a -> a.ordered(true).maxGaps(0).intervals(side(phrase)))));
    }

    /** The words of a text in this order, as one side of something. */
    Intervals side(String text) {
        List<Intervals> words = PrintedWords.of(text).stream()
                .map(word -> Intervals.of(i -> i.regexp(r -> r.pattern(pattern(word)))))
                .toList();
        return words.isEmpty()
                ? Intervals.of(i -> i.match(m -> m.query(text))) // nothing to find: Elasticsearch refuses an empty list
                : Intervals.of(i -> i.allOf(a -> a.ordered(true).maxGaps(0).intervals(words)));
    }

    /** The letters, each with the marks that may or must be printed on it. */
    String pattern(String word) {
        StringBuilder pattern = new StringBuilder();
        StringBuilder typed = new StringBuilder();
        int[] characters = word.codePoints().limit(MAX_CHARACTERS).toArray();
        for (int i = 0; i < characters.length; i++) {
            if (!Letters.isMarkOrInvisible(characters[i])) {
                pattern.append(i == 0 ? "" : marks(typed)).appendCodePoint(characters[i]);
                typed.setLength(0);
            } else if (Letters.isMark(characters[i]) && characters[i] != Letters.TATWEEL) {
                typed.appendCodePoint(characters[i]);
            }
        }
        return pattern.append(marks(typed)).toString();
    }

    /** Shadda and vowel are printed in either order, so each that was typed may stand before or behind the others. */
    private String marks(CharSequence typed) {
        if (!harakat || typed.length() == 0) {
            return MARKS;
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            all.append(i == 0 ? "" : "&")
                    .append('(')
                    .append(MARKS)
                    .append(typed.charAt(i))
                    .append(MARKS)
                    .append(')');
        }
        return "(" + all + ")";
    }
}
