package org.hiwar.interview.parse.role;

import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/** Finds cross-headings between the turns of a marked reading, as far as it is read. */
final class CrossHeadings {
    /** A pull-quote above a heading, in words. */
    private static final int LONGEST_HEADING = 18;

    private final SegmentedText sheet;
    private final Conventions.MarkPair pair;
    private final Reading reading;

    CrossHeadings(SegmentedText sheet, Conventions.MarkPair pair, Reading reading) {
        this.sheet = sheet;
        this.pair = pair;
        this.reading = reading;
    }

    /** Short words without an end, after a finished sentence and before a question; a second line of them may lie between. */
    boolean isHeading(int i) {
        boolean before = sheet.endsSentence(i - 1) || reading.is(i - 1, Part.OTHER);
        return before
                && (isHeadingOf(i, i + 1)
                        || (isHeadingOf(i + 1, i + 2) && sheet.words(i) <= LONGEST_HEADING && !sheet.endsSentence(i)));
    }

    private boolean isHeadingOf(int i, int question) {
        return question < sheet.size() && sheet.looksLikeHeading(i) && opensQuestion(question);
    }

    private boolean opensQuestion(int i) {
        boolean unmarked = sheet.unit(i).unmarked() && sheet.asks(i);
        return pair.asking().equals(Unit.NONE)
                ? sheet.asks(i)
                : sheet.unit(i).key().equals(pair.asking()) || (unmarked && isAnswered(i));
    }

    private boolean isAnswered(int i) {
        return BodyStart.next(sheet, i, next -> sheet.unit(next).key().equals(pair.answering()));
    }
}
