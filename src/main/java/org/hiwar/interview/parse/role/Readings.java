package org.hiwar.interview.parse.role;

import java.util.HashSet;
import java.util.Set;
import org.hiwar.interview.parse.segment.LeadIn;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.jspecify.annotations.Nullable;

/** Tries the conventions of print in a fixed order and takes the first reading that yields an interview. */
public final class Readings {
    /** The least share of paragraphs that ask in an interview without marks; articles ask less often. */
    private static final double UNMARKED_SHARE = 0.22;

    /** The least share if nothing before the first turn calls the text an interview. */
    private static final double UNCALLED_SHARE = 0.36;

    /** With this many questions the lower share suffices. */
    private static final int MANY = 10;

    private Readings() {}

    /** The reading of the text, or null if it is no interview. */
    public static @Nullable Reading of(SegmentedText all) {
        Set<String> labels = Labels.of(all);
        SegmentedText segmented = all.keepingLabels(labels);
        Conventions.MarkPair pair = Conventions.learn(segmented);
        Reading labelled = LabelledReading.of(segmented, labels);
        if (labelled != null && isInterview(labelled) && mostlyLabelled(segmented, pair)) {
            return labelled;
        }
        Reading grouped = GroupedReading.of(segmented);
        if (grouped != null) {
            return grouped;
        }
        String only = pair == null && labelled == null ? segmented.onlyLabel() : null;
        if (only != null) {
            segmented = segmented.keepingLabels(Set.of(only)).withLabelsAsMarks();
            pair = Conventions.learn(segmented);
        }
        SegmentedText split = SameLine.split(segmented);
        if (split != null) {
            Conventions.MarkPair splitPair = Conventions.learn(split);
            if (splitPair != null && (pair == null || splitPair.strength() > pair.strength())) {
                return ifInterview(marked(split, splitPair, Reading.Convention.SAME_LINE));
            }
        }
        if (pair != null) {
            Reading marked = ifInterview(marked(segmented, pair, null));
            return marked != null ? marked : labelled != null && isInterview(labelled) ? labelled : null;
        }
        if (labelled != null && isInterview(labelled)) {
            return labelled;
        }
        return isScene(segmented) ? null : unmarked(segmented);
    }

    private static Reading marked(
            SegmentedText segmented, Conventions.MarkPair pair, Reading.@Nullable Convention convention) {
        if (pair.same()) {
            return AlternatingReading.oneMark(segmented, pair.asking());
        }
        Reading.Convention byMarks = pair.asking().equals(Unit.NONE)
                ? Reading.Convention.ANSWER_MARKED
                : pair.answering().equals(Unit.NONE) ? Reading.Convention.QUESTION_MARKED : Reading.Convention.MARKS;
        boolean both = byMarks == Reading.Convention.MARKS;
        return MarkedReading.of(
                both ? SameLine.splitUnanswered(segmented, pair) : segmented,
                pair,
                convention == null ? byMarks : convention);
    }

    /** Whether at least 60% of the labelled and marked units have a label; otherwise the marks are the convention. */
    private static boolean mostlyLabelled(SegmentedText segmented, Conventions.@Nullable MarkPair pair) {
        int labelled = 0;
        int marked = 0;
        for (int i = 0; i < segmented.size(); i++) {
            Unit unit = segmented.unit(i);
            if (unit.label() != null) {
                labelled++;
            } else if (pair != null && !unit.unmarked()) {
                marked += unit.key().equals(pair.asking()) || unit.key().equals(pair.answering()) ? 1 : 0;
            }
        }
        return labelled >= 2 && labelled * 10 >= (labelled + marked) * 6;
    }

    /** Whether the text is a scene of a story: several people talk under their names, and the labels made no interview. */
    private static boolean isScene(SegmentedText segmented) {
        Set<String> names = new HashSet<>();
        int labelled = 0;
        for (Unit unit : segmented.units()) {
            if (unit.label() != null) {
                names.add(unit.label().key());
                labelled++;
            }
        }
        return names.size() >= 2 && labelled >= 4;
    }

    private static @Nullable Reading ifInterview(Reading reading) {
        return isInterview(reading) ? reading : null;
    }

    private static @Nullable Reading unmarked(SegmentedText segmented) {
        Reading reading = AlternatingReading.unmarked(segmented);
        int questions = reading.count(UnitKind.QUESTION);
        int body = segmented.size() - reading.count(UnitKind.PREFACE);
        double least = questions >= MANY || isCalledInterview(reading) ? UNMARKED_SHARE : UNCALLED_SHARE;
        boolean often = questions >= 3 && questions >= body * least && questions * 10 >= segmented.size();
        return often && isInterview(reading) && !isList(reading) ? reading : null;
    }

    /** Whether the title or another unit before the first turn calls the text an interview. */
    private static boolean isCalledInterview(Reading reading) {
        SegmentedText segmented = reading.text();
        for (int i = 0; i < segmented.size() && reading.is(i, UnitKind.PREFACE); i++) {
            if (LeadIn.namesTalk(
                    segmented.text(),
                    segmented.unit(i).start(),
                    segmented.unit(i).end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is a list of questions: more than a quarter of the answers ask, or most questions are items of a list. */
    private static boolean isList(Reading reading) {
        SegmentedText segmented = reading.text();
        int asking = 0;
        int marked = 0;
        for (int i = 0; i < segmented.size(); i++) {
            asking += reading.is(i, UnitKind.ANSWER) && segmented.asks(i) ? 1 : 0;
            marked += reading.is(i, UnitKind.QUESTION) && isItem(segmented.unit(i)) ? 1 : 0;
        }
        return asking * 4 > reading.count(UnitKind.ANSWER) || marked * 2 > reading.count(UnitKind.QUESTION);
    }

    private static boolean isItem(Unit unit) {
        return !unit.unmarked() && !unit.key().equals(Unit.BOLD) && !unit.key().equals(Unit.HEADING);
    }

    private static boolean isInterview(Reading reading) {
        return reading.count(UnitKind.QUESTION) >= 2 && reading.count(UnitKind.ANSWER) >= 2;
    }
}
