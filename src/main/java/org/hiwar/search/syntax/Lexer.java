package org.hiwar.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.WordPattern;
import org.hiwar.search.syntax.Token.TokenKind;

/** Cuts a query into tokens. Only white space and empty quotations are left out. */
final class Lexer {
    /** The fewest letters of a prefix; a single letter begins too many words. */
    static final int MIN_PREFIX = 2;

    private static final Pattern NAME = Pattern.compile("\\G([\\p{L}\\p{M}]{2,20}):");
    private static final Pattern PREFIX = Pattern.compile("(" + WordPattern.CHARACTER + "++)\\*");

    private final String typed;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String typed) {
        this.typed = typed;
    }

    static List<Token> tokens(String typed) {
        Lexer lexer = new Lexer(typed);
        while (lexer.at < typed.length()) {
            lexer.token();
        }
        return lexer.tokens;
    }

    private void token() {
        char c = typed.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            take(new Token(c == '(' ? TokenKind.OPEN : TokenKind.CLOSE, String.valueOf(c)), at + 1);
        } else if (c == '|') {
            int end = endOf('|');
            take(new Token(TokenKind.OR, typed.substring(at, end)), end);
        } else if (c == '-' && startsOperand(at + 1)) {
            take(new Token(TokenKind.NOT, "-"), at + 1);
        } else {
            value();
        }
    }

    private void value() {
        Optional<FieldName> field = field();
        if (field.isPresent()) {
            int end = typed.indexOf(':', at) + 1;
            take(
                    new Token(
                            TokenKind.FIELD,
                            typed.substring(at, end),
                            field.get().name()),
                    end);
            if (typed.charAt(at) != '(') {
                content(false);
            }
        } else {
            content(true);
        }
    }

    /**
     * Reads a quotation or a word.
     *
     * @param operators whether the word may be an operator
     */
    private void content(boolean operators) {
        int close = closing(at);
        if (close > at) {
            String inside = typed.substring(at + 1, close).strip();
            if (hasLetterOrDigit(inside)) {
                tokens.add(new Token(TokenKind.PHRASE, typed.substring(at, close + 1), inside));
            }
            at = close + 1;
            return;
        }
        int end = endOfWord(at);
        String word = typed.substring(at, end);
        Matcher prefix = PREFIX.matcher(word);
        if (prefix.matches()
                && prefix.group(1)
                                .codePoints()
                                .filter(Character::isLetterOrDigit)
                                .count()
                        >= MIN_PREFIX) {
            take(new Token(TokenKind.PREFIX, word, prefix.group(1)), end);
        } else {
            take(operators ? Operators.of(word) : new Token(TokenKind.WORD, word), end);
        }
    }

    /** The field whose name and colon stand here, if a value follows directly. */
    private Optional<FieldName> field() {
        Matcher name = NAME.matcher(typed);
        if (!name.find(at)) {
            return Optional.empty();
        }
        int value = name.end();
        boolean valued = startsOperand(value) || typed.startsWith("..", value);
        return valued ? FieldName.of(name.group(1)) : Optional.empty();
    }

    private void take(Token token, int end) {
        tokens.add(token);
        at = end;
    }

    /** Whether an operand may begin here: a letter, a digit, a quotation with something in it or a group. */
    private boolean startsOperand(int place) {
        if (place >= typed.length()) {
            return false;
        }
        int close = closing(place);
        return close > place
                ? hasLetterOrDigit(typed.substring(place, close))
                : typed.charAt(place) == '(' || Character.isLetterOrDigit(typed.codePointAt(place));
    }

    /** The position of the mark that closes a quotation opened here; -1 if no quotation is opened or none is closed. */
    private int closing(int open) {
        return switch (typed.charAt(open)) {
            case '"' -> typed.indexOf('"', open + 1);
            case '«' -> typed.indexOf('»', open + 1);
            // In text from right to left these two are often typed in place of each other.
            case '“', '”' -> firstOf('“', '”', open + 1);
            default -> -1;
        };
    }

    private int firstOf(char one, char other, int from) {
        for (int i = from; i < typed.length(); i++) {
            if (typed.charAt(i) == one || typed.charAt(i) == other) {
                return i;
            }
        }
        return -1;
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (end < typed.length()
                && !Character.isWhitespace(typed.charAt(end))
                && "()|".indexOf(typed.charAt(end)) < 0
                && closing(end) < 0) {
            end++;
        }
        return end;
    }

    private int endOf(char c) {
        int end = at;
        while (end < typed.length() && typed.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
