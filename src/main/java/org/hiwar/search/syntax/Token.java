package org.hiwar.search.syntax;

/**
 * A piece of what was typed.
 *
 * @param kind what it is
 * @param text as typed, to be a word after all where the operator is stray
 * @param value what it says: of a phrase its inside, of a prefix its letters, of a field its name, of {@code NEAR} its gap
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

    /** Whether it joins what stands before it with what stands behind it. */
    boolean joins() {
        return kind == TokenKind.AND || kind == TokenKind.OR || kind == TokenKind.NEAR;
    }

    /** Whether it is an operator that is a word of the Arabic language too. */
    boolean isArabicOperator() {
        return (joins() || kind == TokenKind.NOT)
                && text.codePoints().anyMatch(Character::isLetter)
                && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Whether it is something that can be found: a word with a letter or digit, a phrase, a prefix. */
    boolean isFindable() {
        return switch (kind) {
            case WORD -> text.codePoints().anyMatch(Character::isLetterOrDigit);
            case PHRASE, PREFIX -> true;
            default -> false;
        };
    }
}
