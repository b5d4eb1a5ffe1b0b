package org.hiwar.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.PrintedWords;
import org.hiwar.search.InvalidParameter;

/**
 * Finds words by their letters as typed, in a field that keeps words as printed. Behind each letter any marks may be printed. If
 * harakat are compared, the typed ones must be among them. The tatweel and invisible characters are not compared.
 */
final class SpelledQuery {
    /** Harakat, shadda, dagger alef and tatweel: the marks that are not compared unless they were typed. */
    private static final String EVERY_MARK =
            "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640";
    /** Any number of these marks, in Lucene's regular expressions; a range is shorter than all of them. */
    private static final String MARKS = "[\u064B-\u0655\u0670\u0640]*";
    /**
     * The most characters of a word; the rest is cut off, so that its expression is not longer than Elasticsearch takes (see
     * {@link LuceneRegexp}).
     */
    private static final int MAX_CHARACTERS = 40;
    /**
     * The most harakat of one letter: shadda, vowel and dagger alef. The orders of four would cost Elasticsearch 0.1 s per
     * letter.
     */
    private static final int MAX_HARAKAT = 3;

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
                i -> i.field(field).allOf(a -> a.ordered(true).maxGaps(0).intervals(interval(phrase)))));
    }

    /** The interval in which the words of a text stand in their order, with nothing between them. */
    Intervals interval(String text) {
        List<Intervals> words = PrintedWords.of(text).stream()
                .map(word -> Intervals.of(i -> i.regexp(r -> r.pattern(pattern(word)))))
                .toList();
        // Elasticsearch refuses an empty list, so a text without words becomes a query that finds nothing.
        return words.isEmpty()
                ? Intervals.of(i -> i.match(m -> m.query(text)))
                : Intervals.of(i -> i.allOf(a -> a.ordered(true).maxGaps(0).intervals(words)));
    }

    /**
     * The regular expression of a word: its letters, each with the marks that may or must be printed on it.
     *
     * @throws InvalidParameter if the word has more harakat than can be compared
     */
    String pattern(String word) {
        StringBuilder pattern = new StringBuilder();
        Set<Integer> typed = new LinkedHashSet<>();
        int[] characters = word.codePoints().limit(MAX_CHARACTERS).toArray();
        for (int i = 0; i < characters.length; i++) {
            if (!Letters.isMarkOrInvisible(characters[i])) {
                pattern.append(i == 0 ? "" : marks(typed, word)).appendCodePoint(characters[i]);
                typed.clear();
            } else if (Letters.isMark(characters[i]) && characters[i] != Letters.TATWEEL) {
                typed.add(characters[i]);
            }
        }
        pattern.append(marks(typed, word));
        if (pattern.length() > LuceneRegexp.MAX_LENGTH) {
            throw tooMany("too many harakat in one word, " + quoted(word) + "; with harakat=true type fewer");
        }
        return pattern.toString();
    }

    private String marks(Set<Integer> typed, String word) {
        if (!harakat || typed.isEmpty()) {
            return MARKS;
        }
        if (typed.size() > MAX_HARAKAT) {
            throw tooMany(typed.size() + " different harakat on one letter of " + quoted(word)
                    + "; with harakat=true at most " + MAX_HARAKAT + " are looked for");
        }
        List<String> marks = typed.stream().map(Character::toString).toList();
        return (marks.size() == 1 ? MARKS : marksBut(marks)) + inAnyOrder(marks) + MARKS;
    }

    /**
     * The marks in every order, with other marks between them, since print puts a shadda before or behind the vowel. The orders
     * are written out because Elasticsearch takes twenty times the memory for each mark joined with {@code &}. No mark may stand
     * before its place in the order, so that the expression is deterministic.
     */
    private static String inAnyOrder(List<String> marks) {
        if (marks.size() == 1) {
            return marks.get(0);
        }
        StringJoiner orders = new StringJoiner("|", "(", ")");
        for (String first : marks) {
            List<String> rest =
                    marks.stream().filter(mark -> !mark.equals(first)).toList();
            orders.add(first + marksBut(rest) + inAnyOrder(rest));
        }
        return orders.toString();
    }

    /** Any number of marks except these. */
    private static String marksBut(List<String> marks) {
        return EVERY_MARK
                .codePoints()
                .mapToObj(Character::toString)
                .filter(mark -> !marks.contains(mark))
                .collect(Collectors.joining("", "[", "]*"));
    }

    private static InvalidParameter tooMany(String problem) {
        return new InvalidParameter("q", "has " + problem);
    }

    private static String quoted(String word) {
        return '"' + (word.length() > MAX_CHARACTERS ? word.substring(0, MAX_CHARACTERS) + "…" : word) + '"';
    }
}
