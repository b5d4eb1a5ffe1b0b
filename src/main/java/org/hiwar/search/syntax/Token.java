package org.hiwar.search.syntax;

/**
 * A piece of what was typed.
 *
 * @param kind what it is
 * @param text as typed, to be a word after all where the operator is stray
 * @param value what it says: of a phrase its inside, of a prefix its letters, of a field its name, of {@code NEAR} its gap
 */
record Token(Kind kind, String text, String value) {
    enum Kind {
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

    Token(Kind kind, String text) {
        this(kind, text, text);
    }

    Token asWord() {
        return new Token(Kind.WORD, text);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it joins what stands before it with what stands behind it. */
    boolean joins() {
        return kind == Kind.AND || kind == Kind.OR || kind == Kind.NEAR;
    }

    /** Whether it is an operator that is a word of the Arabic language too. */
    boolean isArabicOperator() {
        return (joins() || kind == Kind.NOT)
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
