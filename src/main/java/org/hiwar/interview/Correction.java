package org.hiwar.interview;

import org.jspecify.annotations.Nullable;

/**
 * What an archivist changes in how a text was read.
 *
 * @param place which turn, as it was read without any correction
 * @param change what becomes of it
 */
public record Correction(CorrectedTurn place, Change change) {
    /**
     * A turn of a text.
     *
     * @param line the line it begins on, from 1
     * @param text how its words begin; white space says nothing
     * @param at the line of the correction itself in its file, from 1
     */
    public record CorrectedTurn(int line, String text, int at) {}

    /** One kind of change. */
    public sealed interface Change permits Recast, Split, Join {}

    /**
     * The turn has another role or speaker, or is confirmed in those it has.
     *
     * @param role null where it stays
     * @param speaker null where it stays
     */
    public record Recast(@Nullable Role role, @Nullable String speaker) implements Change {}

    /**
     * The turn is two.
     *
     * @param at the words that the second begins with; they stand in the turn once
     * @param role of the second
     * @param speaker of the second, or null where it is found as for any turn without a label
     */
    public record Split(String at, Role role, @Nullable String speaker) implements Change {}

    /** The turn is a part of the one before it. */
    public record Join() implements Change {}
}
