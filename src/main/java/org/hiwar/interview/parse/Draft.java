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
        int at = from;
        for (int i = from; i < unit.end(); i++) {
            if (i >= at && Paragraphs.isLineEnd(source.charAt(i))) {
                text.append(source, at, i);
                trimSpaces();
                text.append(' ');
                at = Glyphs.skipBlank(source, i, unit.end());
            }
        }
        text.append(source, at, unit.end());
    }

    private void trimSpaces() {
        text.setLength(Glyphs.trimEnd(text, 0, text.length()));
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
