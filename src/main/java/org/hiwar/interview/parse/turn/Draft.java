package org.hiwar.interview.parse.turn;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.interview.Correction;
import org.hiwar.interview.Role;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.segment.Mark;
import org.hiwar.interview.parse.segment.Unit;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** A turn before its speaker is known. */
public final class Draft {
    private Role role;
    private final Unit first;
    private final @Nullable Label label;
    private final StringBuilder text = new StringBuilder();
    private final Set<Warning.Code> doubts = EnumSet.noneOf(Warning.Code.class);
    private final Set<Corrected> corrected = EnumSet.noneOf(Corrected.class);
    private @Nullable String named;
    private int paragraphs;
    private int end;

    /** What an archivist decided. */
    enum Corrected {
        BOUNDARY,
        ROLE,
        SPEAKER
    }

    public Draft(Role role, Unit first) {
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
            if (i >= at && Glyphs.isLineEnd(source.charAt(i))) {
                joined.append(source, at, Glyphs.trimEnd(source, at, i)).append(' ');
                at = Glyphs.skipBlank(source, i, to);
            }
        }
        return joined.append(source, at, to).toString();
    }

    /** Gives the turn another role or speaker; null where that stays. */
    void recast(@Nullable Role newRole, @Nullable String speaker) {
        if (newRole != null) {
            role = newRole;
            corrected.add(Corrected.ROLE);
        }
        if (speaker != null) {
            named = speaker;
            corrected.add(Corrected.SPEAKER);
        }
        doubts.clear();
    }

    /** Takes the next turn in with its mark and label: they were part of the text. */
    void absorb(String source, Draft next) {
        text.append(next.first.inline() ? ' ' : '\n');
        text.append(source, next.first.start(), next.first.textStart()).append(next.text);
        paragraphs += next.first.inline() ? next.paragraphs - 1 : next.paragraphs;
        end = next.end;
        corrected.add(Corrected.BOUNDARY);
        doubts.clear();
    }

    /**
     * Cuts off what begins with the words, which stand once in the text.
     *
     * @param from where they stand in the source
     */
    Draft splitOff(String source, int from, Pattern words, Correction.Split split) {
        Matcher here = words.matcher(text);
        if (!here.find()) {
            throw new IllegalArgumentException("the turn has no such words");
        }
        String rest = text.substring(here.start());
        Mark inText = Mark.at(rest, 0, rest.length());
        Mark inSource = Mark.at(source, from, end);
        int line = first.line()
                + (int) source.substring(first.start(), from)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int textStart = inSource == null ? from : inSource.end();
        Draft second = new Draft(split.role(), new Unit(line, from, textStart, end, Unit.NONE, null, true, false));
        second.text.append(inText == null ? rest : rest.substring(inText.end()));
        second.paragraphs = 1 + (int) rest.chars().filter(c -> c == '\n').count();
        second.end = end;
        second.recast(split.role(), split.speaker());
        second.corrected.add(Corrected.BOUNDARY);
        text.setLength(Glyphs.trimEnd(text, 0, here.start()));
        paragraphs = 1 + (int) text.chars().filter(c -> c == '\n').count();
        end = Glyphs.trimEnd(source, first.start(), from);
        corrected.add(Corrected.BOUNDARY);
        doubts.clear();
        return second;
    }

    void doubt(Set<Warning.Code> codes) {
        doubts.addAll(codes);
    }

    boolean isCorrected() {
        return !corrected.isEmpty();
    }

    boolean isCorrected(Corrected what) {
        return corrected.contains(what);
    }

    /** Who an archivist says speaks, or null. */
    public @Nullable String named() {
        return named;
    }

    public Role role() {
        return role;
    }

    public Unit first() {
        return first;
    }

    public @Nullable Label label() {
        return label;
    }

    public String text() {
        return text.toString();
    }

    Set<Warning.Code> doubts() {
        return doubts;
    }

    int paragraphs() {
        return paragraphs;
    }

    public int start() {
        return first.start();
    }

    public int end() {
        return end;
    }

    boolean empty() {
        return text.length() == 0;
    }
}
