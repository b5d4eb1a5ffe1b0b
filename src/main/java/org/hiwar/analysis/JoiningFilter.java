package org.hiwar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Makes one token of neighbours that are one word in meaning. The one takes a single position, with offsets from the first
 * letter of the first to the last of the last, so phrases and highlights hold whichever way it is written. Tokens with a gap
 * between them, a stop word's or a line's, stay apart.
 */
abstract class JoiningFilter extends TokenFilter {
    /** A space, and the stop and invisible marks that print sets there. */
    private static final int WIDEST_GAP = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    private @Nullable State ahead;
    private boolean ended;

    JoiningFilter(TokenStream input) {
        super(input);
    }

    /** Whether a token may be the first of several. */
    abstract boolean begins(String term);

    /** What the tokens joined so far, {@code tokens} of them, are with the next one; null where that is of another word. */
    abstract @Nullable String join(String joined, int tokens, String next);

    /** What a token is that joined nothing. */
    String alone(String term) {
        return term;
    }

    @Override
    public final boolean incrementToken() throws IOException {
        if (!next()) {
            return false;
        }
        String first = term.toString();
        if (begins(first)) {
            joinFrom(first);
        } else {
            replace(first, alone(first));
        }
        return true;
    }

    private boolean next() throws IOException {
        if (ahead != null) {
            restoreState(ahead);
            ahead = null;
            return true;
        }
        ended = ended || !input.incrementToken();
        return !ended;
    }

    private void joinFrom(String first) throws IOException {
        State begin = captureState();
        int start = offset.startOffset();
        int end = offset.endOffset();
        String joined = first;
        int tokens = 1;
        while (next()) {
            boolean near = position.getPositionIncrement() == 1 && offset.startOffset() - end <= WIDEST_GAP;
            String longer = near ? join(joined, tokens, term.toString()) : null;
            if (longer == null) {
                ahead = captureState();
                break;
            }
            joined = longer;
            end = offset.endOffset();
            tokens++;
        }
        restoreState(begin);
        replace(first, tokens == 1 ? alone(first) : joined);
        offset.setOffset(start, end);
    }

    private void replace(String before, String now) {
        if (!now.equals(before)) {
            term.setEmpty().append(now);
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead = null;
        ended = false;
    }
}
