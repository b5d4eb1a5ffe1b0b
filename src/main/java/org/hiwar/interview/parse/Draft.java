package org.hiwar.interview.parse;

import java.util.EnumSet;
import java.util.Set;
import org.hiwar.interview.Role;
import org.hiwar.interview.Warning;
import org.jspecify.annotations.Nullable;

/** A turn before its speaker is known. */
final class Draft {
    private final Role role;
    private final Unit first;
    private final @Nullable Label label;
    private final StringBuilder text = new StringBuilder();
    private final Set<Warning.Code> doubts = EnumSet.noneOf(Warning.Code.class);
    private int paragraphs;
    private int end;

    Draft(Role role, Unit first) {
        this.role = role;
        this.first = first;
        this.label = first.label();
        this.end = first.end();
    }

    /** Adds the unit's text as a paragraph; the lines that a wrapped paragraph was broken into are joined by spaces. */
    void add(String source, Unit unit, int from) {
        end = unit.end();
        if (from >= unit.end()) {
            return;
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        paragraphs++;
        text.append(unwrapped(source, from, unit.end()));
    }

    /** The stretch with its lines joined by spaces. */
    static String unwrapped(String source, int from, int to) {
        StringBuilder joined = new StringBuilder(to - from);
        int at = from;
        for (int i = from; i < to; i++) {
            if (i >= at && Paragraphs.isLineEnd(source.charAt(i))) {
                joined.append(source, at, Glyphs.trimEnd(source, at, i)).append(' ');
                at = Glyphs.skipBlank(source, i, to);
            }
        }
        return joined.append(source, at, to).toString();
    }

    void doubt(Set<Warning.Code> codes) {
        doubts.addAll(codes);
    }

    Role role() {
        return role;
    }

    Unit first() {
        return first;
    }

    @Nullable Label label() {
        return label;
    }

    String text() {
        return text.toString();
    }

    Set<Warning.Code> doubts() {
        return doubts;
    }

    int paragraphs() {
        return paragraphs;
    }

    int start() {
        return first.start();
    }

    int end() {
        return end;
    }

    boolean empty() {
        return text.length() == 0;
    }
}
