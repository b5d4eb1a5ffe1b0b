package org.hiwar.search.query;

import org.hiwar.index.TurnFields;

/**
 * A text of the index in its depths.
 *
 * @param stem its words' stems
 * @param exact its words folded
 * @param spelled its words as printed
 */
record TextField(String stem, String exact, String spelled) {
    /** What the turn itself says. */
    static final TextField OWN = new TextField(TurnFields.TEXT, TurnFields.TEXT_EXACT, TurnFields.TEXT_SPELLED);
    /** The question that the turn answers. */
    static final TextField QUESTION =
            new TextField(TurnFields.QUESTION_TEXT, TurnFields.QUESTION_TEXT_EXACT, TurnFields.QUESTION_TEXT_SPELLED);
}
