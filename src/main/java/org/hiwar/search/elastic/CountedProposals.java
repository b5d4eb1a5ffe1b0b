package org.hiwar.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.words.QueryCorrections;
import org.hiwar.search.words.QueryCorrections.Proposal;

/** The corrections of one request with the number of turns that each finds. A number is asked for once, in one of two batches. */
final class CountedProposals {
    private final QueryCorrections corrections;
    private final SearchParameters request;
    private final Function<SearchParameters, SearchRequest> counting;
    private final Map<Integer, SearchBatch.Pending<Long>> unknown = new HashMap<>();
    private final Map<String, SearchBatch.Pending<Long>> counts = new HashMap<>();

    /** @param counting makes the search that counts the turns of a request */
    CountedProposals(
            QueryCorrections corrections,
            SearchParameters request,
            Function<SearchParameters, SearchRequest> counting) {
        this.corrections = corrections;
        this.request = request;
        this.counting = counting;
    }

    /** Counts the turns that have each unknown word, and those that each correction of unknown words finds. */
    void addUnknown(SearchBatch batch) {
        corrections
                .unknown()
                .forEach((number, word) -> unknown.put(
                        number, batch.count(counting.apply(SearchParameters.forCount(word, Filters.NONE)))));
        count(corrections.ofUnknown(Set.of()), batch);
    }

    /** Counts all corrections of a query that finds nothing. */
    void addAll(SearchBatch batch) {
        addUnknown(batch);
        count(corrections.ofAnyWord(Set.of(), 0), batch);
    }

    /** Counts the corrections that are offered only if the query finds hardly anything. */
    void addForHardlyAnything(long total, SearchBatch batch) {
        count(corrections.ofAnyWord(found(), total), batch);
    }

    private void count(List<Proposal> proposals, SearchBatch batch) {
        proposals.forEach(proposal -> counts.computeIfAbsent(
                proposal.proof(), proof -> batch.count(counting.apply(request.forCount(proof)))));
    }

    /** The indices of the unknown words that no turn has in any form; before the first answer, of all unknown words. */
    Set<Integer> missing() {
        Set<Integer> found = found();
        return corrections.unknown().keySet().stream()
                .filter(word -> !found.contains(word))
                .collect(Collectors.toSet());
    }

    private Set<Integer> found() {
        return unknown.entrySet().stream()
                .filter(word -> word.getValue().isAnswered() && word.getValue().get() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A corrected query and the number of turns that it finds. */
    record Meant(String query, long total) {}

    /** The best correction of a query that finds {@code total} turns. Both batches must have been sent. */
    Optional<Meant> best(long total) {
        List<Proposal> proposals = QueryCorrections.isHardlyAnything(total)
                ? corrections.ofAnyWord(found(), total)
                : corrections.ofUnknown(found());
        return QueryCorrections.best(proposals, total, this::counted)
                .map(proposal -> new Meant(proposal.query(), counted(proposal)));
    }

    /** The number of turns that a proposal finds; negative if it was not counted. */
    private long counted(Proposal proposal) {
        SearchBatch.Pending<Long> count = counts.get(proposal.proof());
        return count == null ? -1 : count.get();
    }
}
