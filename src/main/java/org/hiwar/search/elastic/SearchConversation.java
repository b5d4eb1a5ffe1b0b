package org.hiwar.search.elastic;

import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiwar.index.TurnDocument;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Suggestions;
import org.hiwar.search.WiderSearch;
import org.hiwar.search.answer.FacetCounts;
import org.hiwar.search.answer.SearchAnswer;
import org.hiwar.search.elastic.Suggester.PendingSuggestions;
import org.hiwar.search.explain.Explainer;
import org.hiwar.search.query.TurnSearch;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.words.ArchiveVocabulary;
import org.hiwar.search.words.Completer;
import org.hiwar.search.words.MatchEstimate;
import org.hiwar.search.words.QueryCorrections;
import org.jspecify.annotations.Nullable;

/**
 * One search, from the request to the result, in at most three requests to Elasticsearch:
 *
 * <ol>
 *   <li>the turns, with the suggestions, and with the counts of corrections if the vocabulary lacks a word of the query
 *   <li>only if hardly any turn has enough of the words: turns with some of the words, more corrections, wider searches
 *   <li>only if the reader wants an explanation: the analysis of what is marked
 * </ol>
 */
final class SearchConversation {
    /**
     * A query is expected to find few turns if fewer than this would have enough of its words by chance. That is right for 80 to 98%
     * of three sets of questions.
     */
    private static final double FEW_BY_CHANCE = 0.1;

    private final SearchContext context;
    private final SearchParameters request;
    private final WidenedSearch turns;
    private final Synonyms synonyms;
    private @Nullable QueryCorrections corrections;
    private @Nullable CountedProposals proposals;

    SearchConversation(SearchContext context, SearchParameters request) {
        this.context = context;
        this.request = request;
        this.synonyms = context.synonyms().get();
        // A search waits for the vocabulary only if it finds hardly anything without it.
        Optional<ArchiveVocabulary> vocabulary = context.vocabulary().latest();
        TurnSearch search =
                new TurnSearch(context.index().alias(), request, synonyms, context.ranking(), start -> vocabulary
                        .map(words -> Completer.wordsBeginning(start, words))
                        .orElse(List.of()));
        boolean likelyFew = vocabulary
                .filter(words -> MatchEstimate.byChance(request.query(), words) < FEW_BY_CHANCE)
                .isPresent();
        this.turns = new WidenedSearch(request, search, likelyFew);
        vocabulary.ifPresent(this::correctBy);
    }

    private void correctBy(ArchiveVocabulary vocabulary) {
        if (request.page() == 1 && !request.query().isBlank()) {
            corrections = QueryCorrections.of(
                    request.query(), vocabulary, request.matching().typing());
            proposals = new CountedProposals(corrections, request, context::counting);
        }
    }

    SearchResult result() {
        SearchBatch first = new SearchBatch(context.index());
        turns.addFirst(first);
        if (proposals != null) {
            proposals.addUnknown(first);
        }
        PendingSuggestions suggestions = request.suggestions() == 0
                ? null
                : context.suggester().add(request.query(), request.suggestions(), first);
        first.send();
        long found = turns.enoughCount();
        SearchBatch second = new SearchBatch(context.index());
        turns.addSecond(second);
        if (QueryCorrections.isHardlyAnything(found)) {
            addCorrections(found, second);
        }
        WiderSearches wider = found == 0 ? wider(second) : null;
        second.send();
        String meant = proposals == null
                ? null
                : proposals.best(found).map(CountedProposals.Meant::query).orElse(null);
        return result(
                meant,
                wider == null ? List.of() : wider.found(meant != null),
                suggestions == null ? null : suggestions.get());
    }

    private void addCorrections(long found, SearchBatch batch) {
        if (proposals == null) {
            correctBy(context.vocabulary().get());
            if (proposals != null) {
                proposals.addUnknown(batch);
            }
        }
        if (proposals != null) {
            proposals.addForHardlyAnything(found, batch);
        }
    }

    private WiderSearches wider(SearchBatch batch) {
        QueryCorrections known = corrections == null
                ? QueryCorrections.of(
                        request.query(),
                        context.vocabulary().get(),
                        request.matching().typing())
                : corrections;
        Set<Integer> missing = proposals == null ? known.unknown().keySet() : proposals.missing();
        return new WiderSearches(request, missing, known, context.speakers(), context::counting, batch);
    }

    private SearchResult result(@Nullable String meant, List<WiderSearch> wider, @Nullable Suggestions suggestions) {
        ResponseBody<TurnDocument> answer = turns.answer();
        return new SearchResult(
                request.query(),
                answer.took(),
                SearchAnswer.total(answer),
                turns.isWidened(),
                request.page(),
                request.size(),
                SearchAnswer.hits(
                        answer,
                        request.highlights(),
                        shown -> Explainer.explain(context.index(), shown, turns.clause(), synonyms)),
                FacetCounts.of(request, answer.aggregations()).byFacet(),
                meant,
                wider,
                suggestions);
    }
}
