package org.hiwar.interview.parse.role;

import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.hiwar.interview.text.Glyphs;

/** Reads a text in which the questions, the answers, or both have a mark of their own. */
final class MarkedReading {
    /** Pull-quotes begin within the first three lines, and there are at least three of them. */
    private static final int HEAD_LINES = 3;

    private static final int FEWEST_HIGHLIGHTS = 3;

    /** In words. */
    private static final int LONGEST_FOLLOW_UP = 18;

    /** In words: «كلمة أخيرة.» is a prompt without ؟. A longer unit without ؟ is an answer. */
    private static final int LONGEST_PROMPT = 4;

    private final SegmentedText segmented;
    private final Conventions.MarkPair pair;
    private final int from;
    private final Reading reading;
    private final CrossHeadings headings;

    private MarkedReading(SegmentedText segmented, Conventions.MarkPair pair, Reading.Convention convention, int from) {
        this.segmented = segmented;
        this.pair = pair;
        this.from = from;
        this.reading = new Reading(convention, segmented);
        this.headings = new CrossHeadings(segmented, pair, reading);
    }

    static Reading of(SegmentedText segmented, Conventions.MarkPair pair, Reading.Convention convention) {
        int after = afterHighlights(segmented, pair);
        int from = BodyStart.start(segmented, i -> i >= after && mayOpen(segmented, pair, i));
        return new MarkedReading(segmented, pair, convention, from).read();
    }

    /**
     * The first unit after pull-quotes above the preface, or 0. Pull-quotes may have the mark of questions: they are a run of such
     * units without an answer between them, and most of them do not end with ؟.
     */
    private static int afterHighlights(SegmentedText segmented, Conventions.MarkPair pair) {
        int first = 0;
        while (first < segmented.size() && first < HEAD_LINES && !isAsking(segmented, pair, first)) {
            first++;
        }
        int after = first;
        int asks = 0;
        while (after < segmented.size() && isAsking(segmented, pair, after)) {
            asks += segmented.asks(after) ? 1 : 0;
            after++;
        }
        return after - first >= FEWEST_HIGHLIGHTS && asks * 2 < after - first ? after : 0;
    }

    private static boolean isAsking(SegmentedText segmented, Conventions.MarkPair pair, int i) {
        String key = segmented.unit(i).key();
        return !key.equals(Unit.NONE)
                && key.equals(pair.asking())
                && !segmented.unit(i).inline();
    }

    /** Whether the interview may begin at the unit: it is a question, and an answer follows. */
    private static boolean mayOpen(SegmentedText segmented, Conventions.MarkPair pair, int i) {
        boolean asks = segmented.unit(i).key().equals(pair.asking());
        boolean unmarkedOpener = segmented.unit(i).unmarked()
                && segmented.asks(i)
                && segmented.words(i) <= SegmentedText.LONGEST_QUESTION;
        if (i + 1 >= segmented.size()) {
            return false;
        }
        String next = segmented.unit(i + 1).key();
        if (pair.asking().equals(Unit.NONE) || (unmarkedOpener && !asks)) {
            return (unmarkedOpener || (asks && segmented.words(i) <= SegmentedText.LONGEST_QUESTION))
                    && next.equals(pair.answering())
                    && !next.equals(Unit.NONE);
        }
        return asks && (next.equals(pair.answering()) || next.equals(Unit.NONE) || next.equals(pair.asking()));
    }

    private Reading read() {
        for (int i = 0; i < from; i++) {
            reading.set(i, UnitKind.PREFACE);
        }
        UnitKind open = UnitKind.PREFACE;
        for (int i = from; i < segmented.size(); i++) {
            if (isSidebar(i, open)) {
                setSidebar(i);
                break;
            }
            UnitKind kind = kind(i, open);
            reading.set(i, kind);
            if (kind == UnitKind.QUESTION || kind == UnitKind.ANSWER) {
                open = kind;
            }
        }
        return reading;
    }

    /** Whether a box after the interview begins at the unit: a heading with the mark of questions, without a marked answer after it. */
    private boolean isSidebar(int i, UnitKind open) {
        if (open != UnitKind.ANSWER
                || !segmented.looksLikeHeading(i)
                || !segmented.unit(i).key().equals(pair.asking())) {
            return false;
        }
        if (pair.answering().equals(Unit.NONE) || pair.asking().equals(Unit.NONE)) {
            return false;
        }
        for (int next = i + 1; next < segmented.size(); next++) {
            if (segmented.unit(next).key().equals(pair.answering())) {
                return false;
            }
        }
        return true;
    }

    private void setSidebar(int heading) {
        reading.set(heading, UnitKind.OTHER);
        reading.warn(heading, Warning.Code.HEADING_OR_TEXT);
        if (heading + 1 < segmented.size()) {
            reading.set(heading + 1, UnitKind.OTHER);
        }
    }

    private UnitKind kind(int i, UnitKind open) {
        if (segmented.isRule(i)) {
            return UnitKind.SEPARATOR;
        }
        String key = segmented.unit(i).key();
        if (!key.equals(Unit.NONE) && key.equals(pair.asking())) {
            return asking(i, open);
        }
        if (!key.equals(Unit.NONE) && key.equals(pair.answering())) {
            return answering(i, open);
        }
        if (open == UnitKind.QUESTION && isDash(key) && (isDash(pair.answering()) || isOnlyAnswer(i))) {
            return UnitKind.ANSWER;
        }
        if (segmented.unit(i).label() == null) {
            reading.keepMark(i);
        }
        return unmarked(i, open);
    }

    /** Whether the unit follows a complete question, and no answer with the mark of answers follows the unit. */
    private boolean isOnlyAnswer(int i) {
        boolean answered =
                BodyStart.next(segmented, i, next -> segmented.unit(next).key().equals(pair.answering()));
        return reading.is(i - 1, UnitKind.QUESTION) && segmented.asks(i - 1) && !segmented.asks(i) && !answered;
    }

    /** Whether the mark is a dash of any form: print confuses «-», «ـ» and «–». */
    private static boolean isDash(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> Glyphs.isDash((char) c));
    }

    /** The kind of a unit with the mark of questions: a question, unless it follows a question and looks like its answer. */
    private UnitKind asking(int i, UnitKind open) {
        boolean questionBefore =
                open == UnitKind.QUESTION && i > from && reading.is(i - 1, UnitKind.QUESTION) && segmented.asks(i - 1);
        boolean answered =
                i + 1 < segmented.size() && segmented.unit(i + 1).key().equals(pair.answering());
        if (questionBefore
                && !segmented.asks(i)
                && !answered
                && segmented.words(i) > 8
                && !pair.answering().equals(Unit.NONE)) {
            reading.warn(i, Warning.Code.MISSING_MARK);
            return UnitKind.ANSWER;
        }
        return UnitKind.QUESTION;
    }

    /** The kind of a unit with the mark of answers: an answer, unless it asks briefly and an answer follows. */
    private UnitKind answering(int i, UnitKind open) {
        boolean asks =
                segmented.asks(i) ? segmented.words(i) <= LONGEST_FOLLOW_UP * 2 : segmented.words(i) <= LONGEST_PROMPT;
        boolean follows = open == UnitKind.ANSWER && asks;
        boolean answered = i + 1 < segmented.size()
                && segmented.unit(i + 1).key().equals(pair.answering())
                && !segmented.asks(i + 1);
        if (follows && answered && segmented.opensLikeQuestion(i)) {
            reading.warn(i, Warning.Code.QUESTION_WITHOUT_MARK);
            return UnitKind.QUESTION;
        }
        return UnitKind.ANSWER;
    }

    /** The kind of a unit with another mark or none. */
    private UnitKind unmarked(int i, UnitKind open) {
        boolean markedAnswers = !pair.answering().equals(Unit.NONE);
        boolean answerNext =
                i + 1 < segmented.size() && segmented.unit(i + 1).key().equals(pair.answering());
        if (open == UnitKind.PREFACE || (markedAnswers && answerNext && open == UnitKind.ANSWER)) {
            return beforeAnswer(i, open);
        }
        if (!markedAnswers && open == UnitKind.QUESTION && !isAnswered(i)) {
            return UnitKind.ANSWER;
        }
        if (markedAnswers && open == UnitKind.QUESTION && isUnmarkedAnswer(i)) {
            reading.warn(i, Warning.Code.MISSING_MARK);
            return UnitKind.ANSWER;
        }
        if (open == UnitKind.ANSWER && headings.isHeading(i)) {
            return UnitKind.OTHER;
        }
        return open == UnitKind.ANSWER && isFollowUp(i, markedAnswers) ? followUp(i) : UnitKind.CONTINUATION;
    }

    /** Whether an unmarked unit is the answer: it follows a complete question, and no marked answer follows it at once. */
    private boolean isUnmarkedAnswer(int i) {
        if (!reading.is(i - 1, UnitKind.QUESTION) || !segmented.asks(i - 1) || segmented.asks(i)) {
            return false;
        }
        int next = i + 1;
        while (next < segmented.size() && !isTurn(next)) {
            next++;
        }
        return next == segmented.size() || !segmented.unit(next).key().equals(pair.answering()) || next > i + 1;
    }

    private boolean isTurn(int i) {
        String key = segmented.unit(i).key();
        return !key.equals(Unit.NONE) && (key.equals(pair.asking()) || key.equals(pair.answering()));
    }

    /** Whether the open question has an answer already. */
    private boolean isAnswered(int i) {
        for (int before = i - 1; before >= from; before--) {
            if (reading.is(before, UnitKind.QUESTION)) {
                return false;
            }
            if (reading.is(before, UnitKind.ANSWER)) {
                return true;
            }
        }
        return false;
    }

    /** The kind of an unmarked unit right before a marked answer: the question, if it is short or ends with ؟. */
    private UnitKind beforeAnswer(int i, UnitKind open) {
        boolean question = segmented.asks(i)
                || segmented.words(i) <= SegmentedText.LONGEST_QUESTION / 2
                || open == UnitKind.PREFACE;
        if (!question) {
            return UnitKind.CONTINUATION;
        }
        if (!pair.asking().equals(Unit.NONE)) {
            if (!segmented.asks(i)) {
                return headings.isHeading(i) ? UnitKind.OTHER : UnitKind.CONTINUATION;
            }
            reading.warn(i, Warning.Code.MISSING_MARK);
        } else if (!segmented.asks(i)) {
            reading.warn(i, Warning.Code.QUESTION_WITHOUT_MARK);
        }
        return UnitKind.QUESTION;
    }

    /** Whether the unit is an unmarked question inside an answer: it is short, ends with ؟, and an unmarked unit answers it. */
    private boolean isFollowUp(int i, boolean markedAnswers) {
        boolean asks = segmented.asks(i) && segmented.words(i) <= LONGEST_FOLLOW_UP && segmented.opensLikeQuestion(i);
        boolean more = i + 1 < segmented.size() && segmented.unit(i + 1).unmarked() && !segmented.asks(i + 1);
        return asks && more && !markedAnswers && !segmented.unit(i).inline();
    }

    private UnitKind followUp(int i) {
        reading.warn(i, Warning.Code.QUESTION_WITHOUT_MARK);
        return UnitKind.QUESTION;
    }
}
