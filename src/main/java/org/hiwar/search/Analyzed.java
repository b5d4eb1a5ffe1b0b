package org.hiwar.search;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.index.TurnIndex;

/**
 * What an analyzer of the index makes of a text.
 *
 * @param text the text
 * @param tokens in order
 */
record Analyzed(String text, List<Token> tokens) {
    /** A term and the place of the text it was made of, in UTF-16 code units. */
    record Token(String term, int start, int end) {}

    Analyzed {
        tokens = List.copyOf(tokens);
    }

    /** Asks the engine once for all texts. */
    static List<Analyzed> of(TurnIndex index, String analyzer, List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var answer = index.engine().ask(client -> client.indices()
                .analyze(a -> a.index(index.alias()).analyzer(analyzer).text(texts)));
        List<Analyzed> analyzed = new ArrayList<>();
        int next = 0;
        int base = 0;
        for (String text : texts) {
            List<Token> tokens = new ArrayList<>();
            // Elasticsearch counts on through the texts, with one place between each two.
            int end = base + text.length();
            while (next < answer.tokens().size() && answer.tokens().get(next).startOffset() < end) {
                var token = answer.tokens().get(next++);
                tokens.add(new Token(token.token(), (int) token.startOffset() - base, (int) token.endOffset() - base));
            }
            analyzed.add(new Analyzed(text, tokens));
            base = end + 1;
        }
        return analyzed;
    }

    List<String> terms() {
        return tokens.stream().map(Token::term).toList();
    }

    String printed(Token token) {
        return text.substring(token.start(), token.end());
    }
}
