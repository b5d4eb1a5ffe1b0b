package org.hiwar.search.syntax;

/**
 * A piece of a query.
 *
 * @param kind its kind
 * @param text the text as typed
 * @param value the inside of a phrase, the letters of a prefix, the name of a field or the gap of {@code NEAR}; else the text
 */
record Token(TokenKind kind, String text, String value) {
    enum TokenKind {
        WORD,
        PREFIX,
        PHRASE,
        FIELD,
        OPEN,
        CLOSE,
        NOT,
        AND,
        OR,
        NEAR
    }

    Token(TokenKind kind, String text) {
        this(kind, text, text);
    }

    Token asWord() {
        return new Token(TokenKind.WORD, text);
    }

    boolean is(TokenKind other) {
        return kind == other;
    }

    /** Whether it is an operator with operands on both sides. */
    boolean joins() {
        return kind == TokenKind.AND || kind == TokenKind.OR || kind == TokenKind.NEAR;
    }

    /** Whether it is an operator that is also a word of the Arabic language. */
    boolean isArabicOperator() {
        return (joins() || kind == TokenKind.NOT)
                && text.codePoints().anyMatch(Character::isLetter)
                && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Whether it can be searched for: a word with a letter or digit, a phrase or a prefix. */
    boolean isFindable() {
        return switch (kind) {
            case WORD -> text.codePoints().anyMatch(Character::isLetterOrDigit);
            case PHRASE, PREFIX -> true;
            default -> false;
        };
    }
}
