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

/** A turn while it is put together from units; its speaker is not known yet. */
public final class TurnDraft {
    private Role role;
    private final Unit first;
    private final @Nullable Label label;
    private final StringBuilder text = new StringBuilder();
    private final Set<Warning.Code> warnings = EnumSet.noneOf(Warning.Code.class);
    private final Set<Corrected> corrected = EnumSet.noneOf(Corrected.class);
    private @Nullable String correctedSpeaker;
    private int paragraphs;

    /** The place in the source at which the turn ends. */
    private int end;

    /** The part of a turn that an archivist corrected. */
    enum Corrected {
        BOUNDARY,
        ROLE,
        SPEAKER
    }

    public TurnDraft(Role role, Unit first) {
        this.role = role;
        this.first = first;
        this.label = first.label();
        this.end = first.end();
    }

    /** Adds the text of the unit from a place on as a paragraph on one line. */
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

    /** The text between two places, its lines joined by spaces. */
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

    /** Gives the turn another role or speaker; null leaves either as it is. */
    void reassign(@Nullable Role newRole, @Nullable String speaker) {
        if (newRole != null) {
            role = newRole;
            corrected.add(Corrected.ROLE);
        }
        if (speaker != null) {
            correctedSpeaker = speaker;
            corrected.add(Corrected.SPEAKER);
        }
        warnings.clear();
    }

    /** Appends the next turn together with its mark and label, which become part of the text. */
    void absorb(String source, TurnDraft next) {
        text.append(next.first.inline() ? ' ' : '\n');
        text.append(source, next.first.start(), next.first.textStart()).append(next.text);
        paragraphs += next.first.inline() ? next.paragraphs - 1 : next.paragraphs;
        end = next.end;
        corrected.add(Corrected.BOUNDARY);
        warnings.clear();
    }

    /**
     * Cuts the turn in two before the words of the split, which must occur once in it, and returns the second turn.
     *
     * @param from the place of the words in the source
     */
    TurnDraft splitOff(String source, int from, Pattern words, Correction.Split split) {
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
        TurnDraft second =
                new TurnDraft(split.role(), new Unit(line, from, textStart, end, Unit.NONE, null, true, false));
        second.text.append(inText == null ? rest : rest.substring(inText.end()));
        second.paragraphs = 1 + (int) rest.chars().filter(c -> c == '\n').count();
        second.end = end;
        second.reassign(split.role(), split.speaker());
        second.corrected.add(Corrected.BOUNDARY);
        text.setLength(Glyphs.trimEnd(text, 0, here.start()));
        paragraphs = 1 + (int) text.chars().filter(c -> c == '\n').count();
        end = Glyphs.trimEnd(source, first.start(), from);
        corrected.add(Corrected.BOUNDARY);
        warnings.clear();
        return second;
    }

    void warn(Set<Warning.Code> codes) {
        warnings.addAll(codes);
    }

    boolean isCorrected() {
        return !corrected.isEmpty();
    }

    boolean isCorrected(Corrected what) {
        return corrected.contains(what);
    }

    /** The speaker whom an archivist named, or null. */
    public @Nullable String correctedSpeaker() {
        return correctedSpeaker;
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

    Set<Warning.Code> warnings() {
        return warnings;
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
