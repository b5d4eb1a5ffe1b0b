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
 * The parts of a text that show best why it matched: the sentences with the most different marked words, each with as many
 * sentences around it as fit, in the order of the text. Where nothing is marked, its beginning.
 */
public final class Fragments {
    /** A sentence this many times the length of a fragment is cut between words. */
    private static final int LONGEST = 2;
    /** Into pieces of which so many make a fragment, so that a match can stand in its middle. */
    private static final int PIECES = 4;

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

    /** HTML-escaped, matches in {@code <mark>}; the whole text where that is wanted. */
    static List<String> of(MarkedText text, Highlights wanted) {
        if (text.text().isBlank()) {
            return List.of();
        }
        return wanted.style() == Highlights.Style.WHOLE ? List.of(text.html()) : new Fragments(text, wanted).best();
    }

    private List<String> best() {
        List<Sentence> fragments = new ArrayList<>();
        for (Worth worth : byWorth()) {
            if (fragments.size() < wanted.fragments() && !used.get(worth.sentence())) {
                fragments.add(grown(worth.sentence()));
            }
        }
        if (fragments.isEmpty()) {
            fragments.add(grown(0));
        }
        fragments.sort(Comparator.comparingInt(Sentence::start));
        return fragments.stream()
                .map(fragment -> text.html(fragment.start(), fragment.end()))
                .toList();
    }

    /** How much a sentence shows: its different marked words, then all of them. */
    private record Worth(int sentence, long words, int marks) {}

    /** The sentences with marks, the best first. */
    private List<Worth> byWorth() {
        List<Worth> marked = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<MatchedSpan> marks =
                    text.marksWithin(sentences.get(i).start(), sentences.get(i).end());
            if (!marks.isEmpty()) {
                marked.add(new Worth(i, differentWords(marks), marks.size()));
            }
        }
        marked.sort(Comparator.comparingLong(Worth::words)
                .thenComparingInt(Worth::marks)
                .reversed());
        return marked;
    }

    private long differentWords(List<MatchedSpan> marks) {
        return marks.stream()
                .map(mark -> Folding.fold(text.printed(mark)))
                .distinct()
                .count();
    }

    /** A sentence with its neighbours, as far as they fit. */
    private Sentence grown(int i) {
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

    private List<Sentence> cut(Sentence sentence) {
        if (sentence.length() <= LONGEST * wanted.fragmentSize()) {
            return List.of(sentence);
        }
        List<Sentence> pieces = new ArrayList<>();
        int start = sentence.start();
        int length = wanted.fragmentSize() / PIECES;
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

    /** The last space between words before {@code limit}, or the first behind it, that no mark spans. */
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
