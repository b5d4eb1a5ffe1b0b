package org.hiwar.interview;

/**
 * Something in the source that was read one way and could be read another.
 *
 * @param code the kind
 * @param line the line of the source text, from 1; 0 if it concerns the whole text
 * @param message what was seen and what was made of it, in English
 */
public record Warning(Code code, int line, String message) {
    /** The kinds of doubt. */
    public enum Code {
        ROLE_BY_ALTERNATION,
        ROLE_UNKNOWN,
        SPEAKER_UNKNOWN,
        ALIAS_MERGED,
        AUTHORITY_SPELLING,
        AUTHORITY_MATCHED,
        AUTHORITY_AMBIGUOUS,
        MISSING_MARK,
        INLINE_QUESTION,
        QUESTION_WITHOUT_MARK,
        CONSECUTIVE_SAME_ROLE,
        HEADING_OR_TEXT,
        HIGHLIGHTS_SKIPPED,
        GROUPED_QUESTIONS,
        /** Footnotes and text boxes of a document belong to no speaker and were left out. */
        NOTES_SKIPPED,
        ENCODING_GUESSED,
        NO_INTERVIEW_FOUND
    }
}
