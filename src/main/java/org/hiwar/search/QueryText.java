package org.hiwar.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed, taken apart: {@code "…"} or {@code «…»} is a phrase, a leading {@code -} excludes the word or
 * phrase behind it, all else are words. Anything typed is legal: an operator with nothing behind it is a word.
 *
 * @param words to be found in any form, as one text; may be blank
 * @param phrases to be found as written
 * @param excludedWords that a hit must not have
 * @param excludedPhrases that a hit must not have
 */
record QueryText(String words, List<String> phrases, List<String> excludedWords, List<String> excludedPhrases) {
    /** Words and phrases beyond these are left out: each costs a clause. */
    static final int MAX_WORDS = 64;

    static final int MAX_PHRASES = 8;

    static QueryText of(String typed) {
        return new Reader(typed).read();
    }

    boolean isBlank() {
        return words.isBlank() && phrases.isEmpty() && excludedWords.isEmpty() && excludedPhrases.isEmpty();
    }

    private static final class Reader {
        private final String typed;
        private final List<String> words = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> excludedWords = new ArrayList<>();
        private final List<String> excludedPhrases = new ArrayList<>();
        private int at;

        Reader(String typed) {
            this.typed = typed;
        }

        QueryText read() {
            while (at < typed.length()) {
                if (Character.isWhitespace(typed.charAt(at))) {
                    at++;
                } else {
                    piece();
                }
            }
            return new QueryText(
                    String.join(" ", bounded(words, MAX_WORDS)),
                    bounded(phrases, MAX_PHRASES),
                    bounded(excludedWords, MAX_WORDS),
                    bounded(excludedPhrases, MAX_PHRASES));
        }

        private void piece() {
            boolean excluded = typed.charAt(at) == '-' && at + 1 < typed.length() && startsSomething(at + 1);
            if (excluded) {
                at++;
            }
            int close = closing(at);
            if (close > at) {
                add(typed.substring(at + 1, close), excluded ? excludedPhrases : phrases);
                at = close + 1;
            } else {
                int end = endOfWord(at);
                add(typed.substring(at, end), excluded ? excludedWords : words);
                at = end;
            }
        }

        /** Whether an exclusion may begin before this place: a letter, a digit or an opening quote. */
        private boolean startsSomething(int place) {
            return Character.isLetterOrDigit(typed.charAt(place)) || closing(place) > place;
        }

        /** The place of the mark that closes a quotation opened here, or -1 where none is opened or none closes it. */
        private int closing(int open) {
            return switch (typed.charAt(open)) {
                case '"' -> typed.indexOf('"', open + 1);
                case '«' -> typed.indexOf('»', open + 1);
                case '“' -> typed.indexOf('”', open + 1);
                default -> -1;
            };
        }

        private int endOfWord(int start) {
            int end = start + 1;
            while (end < typed.length() && !Character.isWhitespace(typed.charAt(end)) && closing(end) < 0) {
                end++;
            }
            return end;
        }

        private static void add(String piece, List<String> to) {
            if (!piece.isBlank()) {
                to.add(piece.strip());
            }
        }

        private static List<String> bounded(List<String> pieces, int most) {
            return List.copyOf(pieces.subList(0, Math.min(pieces.size(), most)));
        }
    }
}
