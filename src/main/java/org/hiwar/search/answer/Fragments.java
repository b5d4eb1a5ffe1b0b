package org.hiwar.search.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hiwar.arabic.Folding;
import org.hiwar.search.Highlights;
import org.hiwar.search.answer.MarkedText.MatchedSpan;
import org.hiwar.search.answer.Sentences.Sentence;

/**
 * Chooses the fragments of a text that show best why it matched: the sentences with the most different marked words, each with as
 * many neighbouring sentences as fit, in the order of the text. If nothing is marked, it gives the beginning of the text.
 */
public final class Fragments {
    /** A sentence is cut between words if it is longer than this many fragments. */
    private static final int MAX_FRAGMENTS_PER_SENTENCE = 2;
    /** A sentence is cut into pieces of a quarter of a fragment, so that a match can be put into the middle of one. */
    private static final int PIECES_PER_FRAGMENT = 4;

    private final MarkedText text;
    private final Highlights wanted;
    private final List<Sentence> sentences;
    private final BitSet used = new BitSet();

    private Fragments(MarkedText text, Highlights wanted) {
        this.text = text;
        this.wanted = wanted;
        this.sentences = Sentences.of(text.text()).stream()
                .flatMap(sentence -> cut(sentence).stream())
                .toList();
    }

    /** The fragments, HTML-escaped, with matches in {@code <mark>}; one with the whole text if that is wanted. */
    static List<String> of(MarkedText text, Highlights wanted) {
        if (text.text().isBlank()) {
            return List.of();
        }
        return wanted.style() == Highlights.Style.WHOLE ? List.of(text.html()) : new Fragments(text, wanted).best();
    }

    private List<String> best() {
        List<Sentence> fragments = new ArrayList<>();
        for (SentenceScore score : byScore()) {
            if (fragments.size() < wanted.fragments() && !used.get(score.sentence())) {
                fragments.add(extended(score.sentence()));
            }
        }
        if (fragments.isEmpty()) {
            fragments.add(extended(0));
        }
        fragments.sort(Comparator.comparingInt(Sentence::start));
        return fragments.stream()
                .map(fragment -> text.html(fragment.start(), fragment.end()))
                .toList();
    }

    /** The score of a sentence: the number of its different marked words, then the number of all its marks. */
    private record SentenceScore(int sentence, long words, int marks) {}

    /** The sentences with marks, the best ones first. */
    private List<SentenceScore> byScore() {
        List<SentenceScore> scored = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<MatchedSpan> marks =
                    text.marksWithin(sentences.get(i).start(), sentences.get(i).end());
            if (!marks.isEmpty()) {
                scored.add(new SentenceScore(i, differentWords(marks), marks.size()));
            }
        }
        scored.sort(Comparator.comparingLong(SentenceScore::words)
                .thenComparingInt(SentenceScore::marks)
                .reversed());
        return scored;
    }

    private long differentWords(List<MatchedSpan> marks) {
        return marks.stream()
                .map(mark -> Folding.fold(text.printed(mark)))
                .distinct()
                .count();
    }

    /** A sentence with as many of its neighbours as fit into a fragment, on both sides by turns. */
    private Sentence extended(int i) {
        int first = i;
        int last = i;
        while (fits(first, last + 1) || fits(first - 1, last)) {
            boolean behind = fits(first, last + 1) && (last - i <= i - first || !fits(first - 1, last));
            last += behind ? 1 : 0;
            first -= behind ? 0 : 1;
        }
        used.set(first, last + 1);
        return new Sentence(sentences.get(first).start(), sentences.get(last).end());
    }

    private boolean fits(int first, int last) {
        return first >= 0
                && last < sentences.size()
                && !used.get(first)
                && !used.get(last)
                && sentences.get(last).end() - sentences.get(first).start() <= wanted.fragmentSize();
    }

    /** The sentence itself or, if it is too long, its pieces. */
    private List<Sentence> cut(Sentence sentence) {
        if (sentence.length() <= MAX_FRAGMENTS_PER_SENTENCE * wanted.fragmentSize()) {
            return List.of(sentence);
        }
        List<Sentence> pieces = new ArrayList<>();
        int start = sentence.start();
        int length = wanted.fragmentSize() / PIECES_PER_FRAGMENT;
        while (sentence.end() - start > length) {
            int end = gapBefore(start, start + length, sentence.end());
            pieces.add(new Sentence(start, end));
            start = end + 1;
        }
        if (start < sentence.end()) {
            pieces.add(new Sentence(start, sentence.end()));
        }
        return pieces;
    }

    /** The last space before {@code limit} that stands in no mark, or else the first behind it. */
    private int gapBefore(int start, int limit, int end) {
        for (int i = limit; i > start; i--) {
            if (isGap(i)) {
                return i;
            }
        }
        int i = limit;
        while (i < end && !isGap(i)) {
            i++;
        }
        return i;
    }

    private boolean isGap(int i) {
        return Character.isWhitespace(text.text().charAt(i))
                && text.marks().stream().noneMatch(mark -> mark.start() <= i && i < mark.end());
    }
}
