package org.hiwar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Joins neighbouring tokens that mean one word. The joined token takes one position and reaches from the first letter of
 * its first token to the last letter of its last, so phrases and highlights are right for both spellings. Tokens stay apart
 * if a stop word or a line end stands between them.
 */
abstract class JoiningFilter extends TokenFilter {
    /** The most characters between two tokens that are joined: a space, a full stop and an invisible character. */
    private static final int WIDEST_GAP = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    private @Nullable State ahead;
    private boolean ended;

    JoiningFilter(TokenStream input) {
        super(input);
    }

    /** Whether a token may be the first of several that are joined. */
    abstract boolean begins(String term);

    /** Joins the next token to the term of the {@code tokens} tokens joined so far; null if it belongs to another word. */
    abstract @Nullable String join(String joined, int tokens, String next);

    /** The term of a token that is not joined to another. */
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
            setTerm(first, alone(first));
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
        setTerm(first, tokens == 1 ? alone(first) : joined);
        offset.setOffset(start, end);
    }

    private void setTerm(String before, String now) {
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
