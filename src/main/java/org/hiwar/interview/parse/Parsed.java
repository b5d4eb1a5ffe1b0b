package org.hiwar.interview.parse;

import java.util.List;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;

/**
 * The result of parsing a text.
 *
 * @param facts the facts that were known, completed from the text
 * @param preface the paragraphs before the first turn
 * @param turns in printed order; empty if the text is no interview
 * @param postface the paragraphs after the last turn
 * @param warnings the warnings, in the order of the text
 */
public record Parsed(
        Facts facts, List<String> preface, List<Turn> turns, List<String> postface, List<Warning> warnings) {
    public Parsed {
        preface = List.copyOf(preface);
        turns = List.copyOf(turns);
        postface = List.copyOf(postface);
        warnings = List.copyOf(warnings);
    }
}
