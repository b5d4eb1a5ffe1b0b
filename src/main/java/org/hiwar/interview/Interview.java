package org.hiwar.interview;

import java.util.List;

/**
 * One interview as it was read.
 *
 * @param id unique in the archive; loading the same id again replaces the interview; see {@link #checkedId}
 * @param facts what is known of the interview as a whole
 * @param preface the paragraphs before the first turn
 * @param turns in printed order, ordinals 1, 2, 3, …; empty if the text is no interview
 * @param postface the paragraphs after the last turn: credits, a box about the guest
 * @param warnings what was doubtful, in source order
 */
public record Interview(
        String id, Facts facts, List<String> preface, List<Turn> turns, List<String> postface, List<Warning> warnings) {
    /** The longest id, in UTF-16 code units: with an ordinal it stays under Elasticsearch's 512 bytes. */
    public static final int MAX_ID_LENGTH = 150;

    public Interview {
        checkedId(id);
        preface = List.copyOf(preface);
        turns = List.copyOf(turns);
        postface = List.copyOf(postface);
        warnings = List.copyOf(warnings);
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).ordinal() != i + 1) {
                throw new IllegalArgumentException(
                        "turn " + (i + 1) + " has ordinal " + turns.get(i).ordinal());
            }
        }
    }

    /** Tells whether an interview may have this id; {@link #checkedId} says what it must be. */
    public static boolean isId(String id) {
        boolean clean = id.chars().noneMatch(c -> c == '#' || c == '/' || Character.isISOControl(c));
        return clean && !id.isBlank() && id.length() <= MAX_ID_LENGTH;
    }

    /**
     * Returns the id if an interview may have it.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has a {@code #}, {@code /} or control character:
     *     a turn's id is {@code interviewId#ordinal}, and both stand in addresses
     */
    public static String checkedId(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("an interview's id has 1 to " + MAX_ID_LENGTH
                    + " characters, none of them '#', '/' or a control character: \"" + id + "\"");
        }
        return id;
    }
}
