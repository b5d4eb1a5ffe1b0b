package org.hiwar.interview;

import org.jspecify.annotations.Nullable;

/**
 * An archivist's correction of how a text was read.
 *
 * @param turn the turn, as it is read without any correction
 * @param change what becomes of the turn
 */
public record Correction(CorrectedTurn turn, Change change) {
    /**
     * A turn of a text.
     *
     * @param line the line on which the turn begins, from 1
     * @param text the first words of the turn; white space is ignored
     * @param at the line of the correction in its file, from 1
     */
    public record CorrectedTurn(int line, String text, int at) {}

    /** One kind of change. */
    public sealed interface Change permits Reassign, Split, Join {}

    /**
     * Gives the turn another role or speaker, or confirms those that it has.
     *
     * @param role the role, or null to keep the one that was read
     * @param speaker the speaker, or null to keep the one that was read
     */
    public record Reassign(@Nullable Role role, @Nullable String speaker) implements Change {}

    /**
     * Splits the turn in two.
     *
     * @param at the words with which the second turn begins; the turn has them exactly once
     * @param role the role of the second turn
     * @param speaker the speaker of the second turn, or null to find one as for any turn without a label
     */
    public record Split(String at, Role role, @Nullable String speaker) implements Change {}

    /** Joins the turn to the one before it. */
    public record Join() implements Change {}
}
