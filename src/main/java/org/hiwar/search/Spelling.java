package org.hiwar.search;

import static org.hiwar.index.TurnFields.TEXT_EXACT;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.List;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnIndex;
import org.jspecify.annotations.Nullable;

/** Corrects words that no turn has to near ones that turns have. */
final class Spelling {
    private static final String CORRECTED = "corrected";
    private static final int MIN_WORD_LENGTH = 3;

    private final TurnIndex index;

    Spelling(TurnIndex index) {
        this.index = index;
    }

    /** The query with its unknown words corrected, or null where none is unknown or none can be. */
    @Nullable String correct(String query) {
        if (query.isBlank()) {
            return null;
        }
        var answer = index.engine()
                .ask(client -> client.search(
                        s -> s.index(index.alias()).size(0).suggest(g -> g.text(query)
                                .suggesters(
                                        CORRECTED,
                                        f -> f.term(t -> t.field(TEXT_EXACT)
                                                .suggestMode(SuggestMode.Missing)
                                                .minWordLength(MIN_WORD_LENGTH)
                                                .prefixLength(0)
                                                .size(1)))),
                        TurnDocument.class));
        List<Suggestion<TurnDocument>> words = answer.suggest().getOrDefault(CORRECTED, List.of());
        StringBuilder corrected = new StringBuilder(query);
        // From the end, so that the places of the words before stay right.
        for (int i = words.size() - 1; i >= 0; i--) {
            TermSuggest word = words.get(i).term();
            if (!word.options().isEmpty()) {
                String better = printed(word.options().get(0).text());
                corrected.replace(word.offset(), word.offset() + word.length(), better);
            }
        }
        String result = corrected.toString();
        return result.equals(query) ? null : result;
    }

    /** The folded word as the archive prints it. */
    private String printed(String folded) {
        return WordCounts.spelled(index, folded).orElse(folded);
    }
}
