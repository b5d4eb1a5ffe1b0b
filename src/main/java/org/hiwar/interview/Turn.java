package org.hiwar.interview;

import org.jspecify.annotations.Nullable;

/**
 * One turn of an interview: what one speaker says before another does.
 *
 * @param ordinal the place of the turn in the interview, from 1
 * @param role question, answer or neither
 * @param speaker who says it, or null if that is unknown
 * @param label the label as printed before the turn, or null if it has none
 * @param text the words as printed, without mark and label; paragraphs are joined by a newline
 * @param line the line on which mark, label or text begins, from 1; 0 if the source has no lines
 * @param span where mark, label and text stand in the source, or null if the source is not text, as DOCX and PDF
 * @param evidence how boundary, role and speaker were decided
 */
public record Turn(
        int ordinal,
        Role role,
        @Nullable Speaker speaker,
        @Nullable String label,
        String text,
        int line,
        @Nullable Span span,
        Evidence evidence) {
    public Turn {
        if (ordinal < 1) {
            throw new IllegalArgumentException("turns are counted from 1, not " + ordinal);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("turn " + ordinal + " has no text");
        }
        if (line < 0) {
            throw new IllegalArgumentException("lines are counted from 1, not " + line);
        }
    }

    /** The same turn with another speaker. */
    public Turn withSpeaker(Speaker other) {
        return new Turn(ordinal, role, other, label, text, line, span, evidence);
    }
}
