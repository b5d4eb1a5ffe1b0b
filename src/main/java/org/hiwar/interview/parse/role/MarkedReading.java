package org.hiwar.interview.parse.role;

import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.hiwar.interview.text.Glyphs;

/** Reads a sheet in which questions, or answers, or both have a mark of their own. */
final class MarkedReading {
    /** Pull-quotes begin within so many lines of the text's head, and are so many at least. */
    private static final int HEAD_LINES = 3;

    private static final int FEWEST_HIGHLIGHTS = 3;
    private static final int LONGEST_FOLLOW_UP = 18;

    /** «كلمة أخيرة.» asks without a question mark; more words that do not ask are an answer. */
    private static final int SHORTEST_PROMPT = 4;

    private final SegmentedText sheet;
    private final Conventions.MarkPair pair;
    private final int from;
    private final Reading reading;
    private final CrossHeadings headings;

    private MarkedReading(SegmentedText sheet, Conventions.MarkPair pair, Reading.Convention kind, int from) {
        this.sheet = sheet;
        this.pair = pair;
        this.from = from;
        this.reading = new Reading(kind, sheet);
        this.headings = new CrossHeadings(sheet, pair, reading);
    }

    static Reading of(SegmentedText sheet, Conventions.MarkPair pair, Reading.Convention kind) {
        int after = afterHighlights(sheet, pair);
        int from = BodyStart.start(sheet, i -> i >= after && mayOpen(sheet, pair, i));
        return new MarkedReading(sheet, pair, kind, from).read();
    }

    /**
     * Pull-quotes above the preface may bear the mark of questions: a run of such lines at the head of the text of which
     * most do not ask, and which no answer parts.
     */
    private static int afterHighlights(SegmentedText sheet, Conventions.MarkPair pair) {
        int first = 0;
        while (first < sheet.size() && first < HEAD_LINES && !isAsking(sheet, pair, first)) {
            first++;
        }
        int after = first;
        int asks = 0;
        while (after < sheet.size() && isAsking(sheet, pair, after)) {
            asks += sheet.asks(after) ? 1 : 0;
            after++;
        }
        return after - first >= FEWEST_HIGHLIGHTS && asks * 2 < after - first ? after : 0;
    }

    private static boolean isAsking(SegmentedText sheet, Conventions.MarkPair pair, int i) {
        String key = sheet.unit(i).key();
        return !key.equals(Unit.NONE)
                && key.equals(pair.asking())
                && !sheet.unit(i).inline();
    }

    /** Whether the interview may begin here: with a question that an answer follows. */
    private static boolean mayOpen(SegmentedText sheet, Conventions.MarkPair pair, int i) {
        boolean asks = sheet.unit(i).key().equals(pair.asking());
        boolean unmarkedOpener =
                sheet.unit(i).unmarked() && sheet.asks(i) && sheet.words(i) <= SegmentedText.LONGEST_QUESTION;
        if (i + 1 >= sheet.size()) {
            return false;
        }
        String next = sheet.unit(i + 1).key();
        if (pair.asking().equals(Unit.NONE) || (unmarkedOpener && !asks)) {
            return (unmarkedOpener || (asks && sheet.words(i) <= SegmentedText.LONGEST_QUESTION))
                    && next.equals(pair.answering())
                    && !next.equals(Unit.NONE);
        }
        return asks && (next.equals(pair.answering()) || next.equals(Unit.NONE) || next.equals(pair.asking()));
    }

    private Reading read() {
        for (int i = 0; i < from; i++) {
            reading.set(i, Part.PREFACE);
        }
        Part open = Part.PREFACE;
        for (int i = from; i < sheet.size(); i++) {
            if (isSidebar(i, open)) {
                setAside(i);
                break;
            }
            Part part = part(i, open);
            reading.set(i, part);
            if (part == Part.QUESTION || part == Part.ANSWER) {
                open = part;
            }
        }
        return reading;
    }

    /** A box after the interview: a heading with the mark of questions, and no marked answer after it. */
    private boolean isSidebar(int i, Part open) {
        if (open != Part.ANSWER
                || !sheet.looksLikeHeading(i)
                || !sheet.unit(i).key().equals(pair.asking())) {
            return false;
        }
        if (pair.answering().equals(Unit.NONE) || pair.asking().equals(Unit.NONE)) {
            return false;
        }
        for (int next = i + 1; next < sheet.size(); next++) {
            if (sheet.unit(next).key().equals(pair.answering())) {
                return false;
            }
        }
        return true;
    }

    private void setAside(int heading) {
        reading.set(heading, Part.OTHER);
        reading.doubt(heading, Warning.Code.HEADING_OR_TEXT);
        if (heading + 1 < sheet.size()) {
            reading.set(heading + 1, Part.OTHER);
        }
    }

    private Part part(int i, Part open) {
        if (sheet.isRule(i)) {
            return Part.RULE;
        }
        String key = sheet.unit(i).key();
        if (!key.equals(Unit.NONE) && key.equals(pair.asking())) {
            return asking(i, open);
        }
        if (!key.equals(Unit.NONE) && key.equals(pair.answering())) {
            return answering(i, open);
        }
        if (open == Part.QUESTION && isDash(key) && (isDash(pair.answering()) || isOnlyAnswer(i))) {
            return Part.ANSWER;
        }
        if (sheet.unit(i).label() == null) {
            reading.keepMark(i);
        }
        return unmarked(i, open);
    }

    /** Behind a finished question, and no answer with the mark of answers comes after it. */
    private boolean isOnlyAnswer(int i) {
        boolean answered =
                BodyStart.next(sheet, i, next -> sheet.unit(next).key().equals(pair.answering()));
        return reading.is(i - 1, Part.QUESTION) && sheet.asks(i - 1) && !sheet.asks(i) && !answered;
    }

    /** Printers take one dash for another: «-», «ـ», «–». */
    private static boolean isDash(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> Glyphs.isDash((char) c));
    }

    /** A unit with the mark of questions, unless the printer took the wrong one. */
    private Part asking(int i, Part open) {
        boolean asked = open == Part.QUESTION && i > from && reading.is(i - 1, Part.QUESTION) && sheet.asks(i - 1);
        boolean answered = i + 1 < sheet.size() && sheet.unit(i + 1).key().equals(pair.answering());
        if (asked
                && !sheet.asks(i)
                && !answered
                && sheet.words(i) > 8
                && !pair.answering().equals(Unit.NONE)) {
            reading.doubt(i, Warning.Code.MISSING_MARK);
            return Part.ANSWER;
        }
        return Part.QUESTION;
    }

    private Part answering(int i, Part open) {
        boolean asks = sheet.asks(i) ? sheet.words(i) <= LONGEST_FOLLOW_UP * 2 : sheet.words(i) <= SHORTEST_PROMPT;
        boolean follows = open == Part.ANSWER && asks;
        boolean answered =
                i + 1 < sheet.size() && sheet.unit(i + 1).key().equals(pair.answering()) && !sheet.asks(i + 1);
        if (follows && answered && sheet.opensLikeQuestion(i)) {
            reading.doubt(i, Warning.Code.QUESTION_WITHOUT_MARK);
            return Part.QUESTION;
        }
        return Part.ANSWER;
    }

    private Part unmarked(int i, Part open) {
        boolean markedAnswers = !pair.answering().equals(Unit.NONE);
        boolean answerNext = i + 1 < sheet.size() && sheet.unit(i + 1).key().equals(pair.answering());
        if (open == Part.PREFACE || (markedAnswers && answerNext && open == Part.ANSWER)) {
            return beforeAnswer(i, open);
        }
        if (!markedAnswers && open == Part.QUESTION && !answered(i)) {
            return Part.ANSWER;
        }
        if (markedAnswers && open == Part.QUESTION && isUnmarkedAnswer(i)) {
            reading.doubt(i, Warning.Code.MISSING_MARK);
            return Part.ANSWER;
        }
        if (open == Part.ANSWER && headings.isHeading(i)) {
            return Part.OTHER;
        }
        return open == Part.ANSWER && isFollowUp(i, markedAnswers) ? followUp(i) : Part.MORE;
    }

    /** What follows a finished question and does not ask is the answer, where no marked one comes before the next question. */
    private boolean isUnmarkedAnswer(int i) {
        if (!reading.is(i - 1, Part.QUESTION) || !sheet.asks(i - 1) || sheet.asks(i)) {
            return false;
        }
        int next = i + 1;
        while (next < sheet.size() && !isTurn(next)) {
            next++;
        }
        return next == sheet.size() || !sheet.unit(next).key().equals(pair.answering()) || next > i + 1;
    }

    private boolean isTurn(int i) {
        String key = sheet.unit(i).key();
        return !key.equals(Unit.NONE) && (key.equals(pair.asking()) || key.equals(pair.answering()));
    }

    /** The question was answered already, by a unit without a mark. */
    private boolean answered(int i) {
        for (int before = i - 1; before >= from; before--) {
            if (reading.is(before, Part.QUESTION)) {
                return false;
            }
            if (reading.is(before, Part.ANSWER)) {
                return true;
            }
        }
        return false;
    }

    /** An unmarked paragraph right before a marked answer: the question, where it is short or asks. */
    private Part beforeAnswer(int i, Part open) {
        boolean question =
                sheet.asks(i) || sheet.words(i) <= SegmentedText.LONGEST_QUESTION / 2 || open == Part.PREFACE;
        if (!question) {
            return Part.MORE;
        }
        if (!pair.asking().equals(Unit.NONE)) {
            if (!sheet.asks(i)) {
                return headings.isHeading(i) ? Part.OTHER : Part.MORE;
            }
            reading.doubt(i, Warning.Code.MISSING_MARK);
        } else if (!sheet.asks(i)) {
            reading.doubt(i, Warning.Code.QUESTION_WITHOUT_MARK);
        }
        return Part.QUESTION;
    }

    /** An unmarked question in an answer: short, asking, and something that answers comes after it. */
    private boolean isFollowUp(int i, boolean markedAnswers) {
        boolean asks = sheet.asks(i) && sheet.words(i) <= LONGEST_FOLLOW_UP && sheet.opensLikeQuestion(i);
        boolean more = i + 1 < sheet.size() && sheet.unit(i + 1).unmarked() && !sheet.asks(i + 1);
        return asks && more && !markedAnswers && !sheet.unit(i).inline();
    }

    private Part followUp(int i) {
        reading.doubt(i, Warning.Code.QUESTION_WITHOUT_MARK);
        return Part.QUESTION;
    }
}
