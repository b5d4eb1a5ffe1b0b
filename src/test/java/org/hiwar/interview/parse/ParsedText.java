package org.hiwar.interview.parse;

import java.util.List;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.hiwar.interview.text.Manuscript;

/** Parses a text and shows its turns in short: {@code Q text}, or {@code speaker: Q text}. */
final class ParsedText {
    private ParsedText() {}

    static Parsed parse(String... lines) {
        return InterviewParser.parse(Manuscript.plain(String.join("\n", lines)), Facts.NONE);
    }

    static List<String> turns(String... lines) {
        return shown(parse(lines));
    }

    static List<String> shown(Parsed parsed) {
        return parsed.turns().stream().map(ParsedText::shown).toList();
    }

    /** The turns with their speakers. */
    static List<String> spoken(String... lines) {
        return parse(lines).turns().stream()
                .map(turn -> name(turn.speaker()) + ": " + shown(turn))
                .toList();
    }

    static String name(@org.jspecify.annotations.Nullable Speaker speaker) {
        return speaker == null ? "-" : speaker.name();
    }

    private static String shown(Turn turn) {
        return switch (turn.role()) {
                    case QUESTION -> "Q ";
                    case ANSWER -> "A ";
                    case OTHER -> "O ";
                }
                + turn.text();
    }
}
