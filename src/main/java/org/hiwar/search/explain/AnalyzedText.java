package org.hiwar.search.explain;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.index.TurnIndex;

/**
 * A text and the tokens that an analyzer of the index makes of it.
 *
 * @param text the text
 * @param tokens the tokens in order
 */
record AnalyzedText(String text, List<AnalyzedToken> tokens) {
    /** A term and the part of the text from which it was made, in UTF-16 code units. */
    record AnalyzedToken(String term, int start, int end) {}

    AnalyzedText {
        tokens = List.copyOf(tokens);
    }

    /** Analyses all texts with one request. */
    static List<AnalyzedText> of(TurnIndex index, String analyzer, List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var answer = index.engine().ask(client -> client.indices()
                .analyze(a -> a.index(index.alias()).analyzer(analyzer).text(texts)));
        List<AnalyzedText> analyzed = new ArrayList<>();
        int next = 0;
        int base = 0;
        for (String text : texts) {
            List<AnalyzedToken> tokens = new ArrayList<>();
            // Elasticsearch counts offsets through all texts, with a gap of one between two texts.
            int end = base + text.length();
            while (next < answer.tokens().size() && answer.tokens().get(next).startOffset() < end) {
                var token = answer.tokens().get(next++);
                tokens.add(new AnalyzedToken(
                        token.token(), (int) token.startOffset() - base, (int) token.endOffset() - base));
            }
            analyzed.add(new AnalyzedText(text, tokens));
            base = end + 1;
        }
        return analyzed;
    }

    List<String> terms() {
        return tokens.stream().map(AnalyzedToken::term).toList();
    }

    String printed(AnalyzedToken token) {
        return text.substring(token.start(), token.end());
    }
}
