package org.hiwar.search.explain;

import static java.util.stream.Collectors.toMap;
import static org.hiwar.index.TurnFields.TEXT;

import co.elastic.clients.elasticsearch.core.TermvectorsRequest;
import co.elastic.clients.elasticsearch.core.termvectors.TermVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiwar.index.TurnIndex;
import org.jspecify.annotations.Nullable;

/**
 * A text and the tokens that an analyzer of the index makes of it.
 *
 * @param text the text
 * @param tokens the tokens in order
 */
record AnalyzedText(String text, List<AnalyzedToken> tokens) {
    /** A term and the part of the text from which it was made, in UTF-16 code units. */
    record AnalyzedToken(String term, int start, int end) {}

    /**
     * A value before all texts, of which every analyzer makes a token. Elasticsearch does not count the characters of values
     * before the first token.
     */
    private static final String FIRST = "1";

    AnalyzedText {
        tokens = List.copyOf(tokens);
    }

    /** Analyses the texts as the values of each field; one request. The result has the fields as keys. */
    static Map<String, List<AnalyzedText>> of(TurnIndex index, List<String> fields, List<String> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        // The document is in no index. It has all texts as values of one field, which each field analyzes in its way.
        Map<String, List<String>> document =
                Map.of(TEXT, Stream.concat(Stream.of(FIRST), texts.stream()).toList());
        TermvectorsRequest<Map<String, List<String>>> request = TermvectorsRequest.of(t -> t.index(index.alias())
                .doc(document)
                .fields(fields)
                .offsets(true)
                .positions(true)
                .payloads(false)
                .termStatistics(false)
                .fieldStatistics(false));
        var answer = index.engine().ask(client -> client.termvectors(request));
        return fields.stream()
                .collect(toMap(
                        field -> field,
                        field -> byText(texts, answer.termVectors().get(field))));
    }

    private static List<AnalyzedText> byText(List<String> texts, @Nullable TermVector vector) {
        List<AnalyzedToken> all = new ArrayList<>();
        if (vector != null) {
            vector.terms().forEach((term, where) -> where.tokens()
                    .forEach(token -> all.add(new AnalyzedToken(
                            term,
                            Objects.requireNonNull(token.startOffset()),
                            Objects.requireNonNull(token.endOffset())))));
        }
        all.sort(Comparator.comparingInt(AnalyzedToken::start).thenComparingInt(AnalyzedToken::end));
        List<AnalyzedText> analyzed = new ArrayList<>();
        int next = (int)
                all.stream().takeWhile(token -> token.start() < FIRST.length()).count();
        int base = FIRST.length() + 1;
        for (String text : texts) {
            List<AnalyzedToken> tokens = new ArrayList<>();
            // Elasticsearch counts offsets through all texts, with a gap of one between two texts.
            int end = base + text.length();
            while (next < all.size() && all.get(next).start() < end) {
                AnalyzedToken token = all.get(next++);
                tokens.add(new AnalyzedToken(token.term(), token.start() - base, token.end() - base));
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
