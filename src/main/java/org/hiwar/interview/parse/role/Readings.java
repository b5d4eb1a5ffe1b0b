package org.hiwar.interview.parse.role;

import java.util.HashSet;
import java.util.Set;
import org.hiwar.interview.parse.segment.LeadIn;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.jspecify.annotations.Nullable;

/** Chooses the way to read a text. */
public final class Readings {
    /** An article asks now and then; an interview without marks asks in this share of its paragraphs. */
    private static final double UNMARKED_SHARE = 0.22;

    /** One that nothing before it calls an interview must ask more often. */
    private static final double UNCALLED_SHARE = 0.36;

    /** So many paragraphs that ask are no rhetoric. */
    private static final int MANY = 10;

    private Readings() {}

    /** The reading that the text speaks for, or null where it is no interview. */
    public static @Nullable Reading of(SegmentedText cut) {
        Set<String> labels = Labels.of(cut);
        SegmentedText sheet = cut.keeping(labels);
        Conventions.MarkPair pair = Conventions.learn(sheet);
        Reading labelled = LabelledReading.of(sheet, labels);
        if (labelled != null && isInterview(labelled) && mostlyLabelled(sheet, pair)) {
            return labelled;
        }
        Reading grouped = GroupedReading.of(sheet);
        if (grouped != null) {
            return grouped;
        }
        String only = pair == null && labelled == null ? sheet.onlyLabel() : null;
        if (only != null) {
            sheet = sheet.keeping(Set.of(only)).withLabelsAsMarks();
            pair = Conventions.learn(sheet);
        }
        SegmentedText parted = SameLine.part(sheet);
        if (parted != null) {
            Conventions.MarkPair partedPair = Conventions.learn(parted);
            if (partedPair != null && (pair == null || partedPair.strength() > pair.strength())) {
                return checked(marked(parted, partedPair, Reading.Convention.SAME_LINE));
            }
        }
        if (pair != null) {
            Reading marked = checked(marked(sheet, pair, null));
            return marked != null ? marked : labelled != null && isInterview(labelled) ? labelled : null;
        }
        if (labelled != null && isInterview(labelled)) {
            return labelled;
        }
        return isTold(sheet) ? null : unmarked(sheet);
    }

    private static Reading marked(SegmentedText sheet, Conventions.MarkPair pair, Reading.@Nullable Convention kind) {
        if (pair.same()) {
            return AlternatingReading.oneMark(sheet, pair.asking());
        }
        Reading.Convention byMarks = pair.asking().equals(Unit.NONE)
                ? Reading.Convention.ANSWER_MARKED
                : pair.answering().equals(Unit.NONE) ? Reading.Convention.QUESTION_MARKED : Reading.Convention.MARKS;
        boolean both = byMarks == Reading.Convention.MARKS;
        return MarkedReading.of(
                both ? SameLine.partUnanswered(sheet, pair) : sheet, pair, kind == null ? byMarks : kind);
    }

    /** Labels on two turns and a mark on all others: the marks are the convention. */
    private static boolean mostlyLabelled(SegmentedText sheet, Conventions.@Nullable MarkPair pair) {
        int labelled = 0;
        int marked = 0;
        for (int i = 0; i < sheet.size(); i++) {
            Unit unit = sheet.unit(i);
            if (unit.label() != null) {
                labelled++;
            } else if (pair != null && !unit.unmarked()) {
                marked += unit.key().equals(pair.asking()) || unit.key().equals(pair.answering()) ? 1 : 0;
            }
        }
        return labelled >= 2 && labelled * 10 >= (labelled + marked) * 6;
    }

    /** People talk in it under their names, and it is no interview: a scene. */
    private static boolean isTold(SegmentedText sheet) {
        Set<String> names = new HashSet<>();
        int labelled = 0;
        for (Unit unit : sheet.units()) {
            if (unit.label() != null) {
                names.add(unit.label().key());
                labelled++;
            }
        }
        return names.size() >= 2 && labelled >= 4;
    }

    private static @Nullable Reading checked(Reading reading) {
        return isInterview(reading) ? reading : null;
    }

    private static @Nullable Reading unmarked(SegmentedText sheet) {
        Reading reading = AlternatingReading.unmarked(sheet);
        int questions = reading.count(Part.QUESTION);
        int body = sheet.size() - reading.count(Part.PREFACE);
        double least = questions >= MANY || isCalledTalk(reading) ? UNMARKED_SHARE : UNCALLED_SHARE;
        boolean often = questions >= 3 && questions >= body * least && questions * 10 >= sheet.size();
        return often && isInterview(reading) && !isList(reading) ? reading : null;
    }

    /** A lead-in, or a title: what stands before the body calls it an interview. */
    private static boolean isCalledTalk(Reading reading) {
        SegmentedText sheet = reading.sheet();
        for (int i = 0; i < sheet.size() && reading.is(i, Part.PREFACE); i++) {
            if (LeadIn.namesTalk(
                    sheet.text(), sheet.unit(i).start(), sheet.unit(i).end())) {
                return true;
            }
        }
        return false;
    }

    /** Questions in a row with nobody to answer them, or under the mark of all other items. */
    private static boolean isList(Reading reading) {
        SegmentedText sheet = reading.sheet();
        int asking = 0;
        int marked = 0;
        for (int i = 0; i < sheet.size(); i++) {
            asking += reading.is(i, Part.ANSWER) && sheet.asks(i) ? 1 : 0;
            marked += reading.is(i, Part.QUESTION) && isItem(sheet.unit(i)) ? 1 : 0;
        }
        return asking * 4 > reading.count(Part.ANSWER) || marked * 2 > reading.count(Part.QUESTION);
    }

    private static boolean isItem(Unit unit) {
        return !unit.unmarked() && !unit.key().equals(Unit.BOLD) && !unit.key().equals(Unit.HEADING);
    }

    private static boolean isInterview(Reading reading) {
        return reading.count(Part.QUESTION) >= 2 && reading.count(Part.ANSWER) >= 2;
    }
}
