package org.hiwar.search.query;

import org.hiwar.index.TurnFields;

/**
 * The fields in which one text is indexed.
 *
 * @param stem the field with the stems of the words
 * @param exact the field with the folded words
 * @param spelled the field with the words as printed
 */
record TextField(String stem, String exact, String spelled) {
    /** The text of the turn itself. */
    static final TextField OWN = new TextField(TurnFields.TEXT, TurnFields.TEXT_EXACT, TurnFields.TEXT_SPELLED);
    /** The question that the turn answers. */
    static final TextField QUESTION =
            new TextField(TurnFields.QUESTION_TEXT, TurnFields.QUESTION_TEXT_EXACT, TurnFields.QUESTION_TEXT_SPELLED);
}
