package org.hiwar.interview.parse.role;

import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/** Finds cross-headings between the turns of a marked reading while it is being made. */
final class CrossHeadings {
    /** In words: a pull-quote above a heading. */
    private static final int LONGEST_HEADING = 18;

    private final SegmentedText segmented;
    private final Conventions.MarkPair pair;
    private final Reading reading;

    CrossHeadings(SegmentedText segmented, Conventions.MarkPair pair, Reading reading) {
        this.segmented = segmented;
        this.pair = pair;
        this.reading = reading;
    }

    /**
     * Whether the unit is a cross-heading: few words without final punctuation, after a finished sentence and before a question.
     * A pull-quote may stand above the heading.
     */
    boolean isHeading(int i) {
        boolean before = segmented.endsSentence(i - 1) || reading.is(i - 1, UnitKind.OTHER);
        return before
                && (isHeadingOf(i, i + 1)
                        || (isHeadingOf(i + 1, i + 2)
                                && segmented.words(i) <= LONGEST_HEADING
                                && !segmented.endsSentence(i)));
    }

    private boolean isHeadingOf(int i, int question) {
        return question < segmented.size() && segmented.looksLikeHeading(i) && opensQuestion(question);
    }

    private boolean opensQuestion(int i) {
        boolean unmarked = segmented.unit(i).unmarked() && segmented.asks(i);
        return pair.asking().equals(Unit.NONE)
                ? segmented.asks(i)
                : segmented.unit(i).key().equals(pair.asking()) || (unmarked && isAnswered(i));
    }

    private boolean isAnswered(int i) {
        return BodyStart.next(segmented, i, next -> segmented.unit(next).key().equals(pair.answering()));
    }
}
