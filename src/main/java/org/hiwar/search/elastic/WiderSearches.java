package org.hiwar.search.elastic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hiwar.arabic.lists.StopWords;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SpeakerRef;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.WiderSearch;
import org.hiwar.search.browse.SpeakerDirectory;
import org.hiwar.search.words.QueryWords;

/** Looks for wider searches if a search finds nothing. Each of them finds something. */
final class WiderSearches {
    private static final StopWords STOP_WORDS = StopWords.standard();
    private static final int MAX_SPEAKERS = 2;
    private static final int MAX_ONE_WORD = 3;

    private final SpeakerDirectory speakers;
    private final Suggester suggester;
    private final ToLongFunction<SearchParameters> totals;

    WiderSearches(SpeakerDirectory speakers, Suggester suggester, ToLongFunction<SearchParameters> totals) {
        this.speakers = speakers;
        this.suggester = suggester;
        this.totals = totals;
    }

    /**
     * The wider searches, those that differ least from the request first. Empty if nothing is found but a correction is offered,
     * or if the archive is empty.
     */
    List<WiderSearch> from(SearchParameters request, boolean corrected) {
        List<WiderSearch> ways = new ArrayList<>();
        withoutFilters(request, ways);
        byWords(request, ways);
        named(request, ways);
        if (ways.isEmpty() && !corrected) {
            addIfFound(WiderSearch.Widening.EVERYTHING, SearchParameters.forCount("", Filters.NONE), ways);
        }
        return ways;
    }

    private boolean addIfFound(WiderSearch.Widening kind, SearchParameters wider, List<WiderSearch> ways) {
        long total = totals.applyAsLong(wider);
        if (total > 0) {
            ways.add(WiderSearch.of(kind, wider, total));
        }
        return total > 0;
    }

    private void withoutFilters(SearchParameters request, List<WiderSearch> ways) {
        if (request.filters().equals(Filters.NONE)) {
            return;
        }
        SearchParameters everywhere = request.forCountWithoutFilters();
        if (!addIfFound(WiderSearch.Widening.WITHOUT_FILTERS, everywhere, ways)) {
            String meant = suggester.corrector().correct(everywhere, 0);
            if (meant != null) {
                addIfFound(WiderSearch.Widening.WITHOUT_FILTERS, everywhere.forCount(meant), ways);
            }
        }
    }

    private void byWords(SearchParameters request, List<WiderSearch> ways) {
        QueryWords query = QueryWords.of(request.query());
        String plain = query.plain();
        if (!plain.isEmpty() && !plain.equals(request.query().strip())) {
            addIfFound(WiderSearch.Widening.PLAIN_WORDS, request.forCount(plain), ways);
        }
        if (query.words().size() < 2) {
            return;
        }
        List<WiderSearch> alone = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        List<String> kept = new ArrayList<>(query.typed());
        for (int i = 0; i < kept.size(); i++) {
            String word = query.words().get(i).text();
            boolean found = STOP_WORDS.contains(word)
                    ? true
                    : addIfFound(WiderSearch.Widening.ONE_WORD, request.forCount(word), alone);
            if (!found) {
                dropped.add(word);
                kept.set(i, "");
            }
        }
        if (!dropped.isEmpty() && !alone.isEmpty()) {
            without(request.forCount(query.with(kept)), dropped, ways);
        }
        if (ways.isEmpty()) {
            // Rare words come first: they say more about what is looked for.
            alone.stream()
                    .sorted(Comparator.comparingLong(WiderSearch::total))
                    .limit(MAX_ONE_WORD)
                    .forEach(ways::add);
        }
    }

    private void without(SearchParameters wider, List<String> dropped, List<WiderSearch> ways) {
        long total = totals.applyAsLong(wider);
        if (total > 0) {
            boolean filtered = !wider.filters().equals(Filters.NONE);
            ways.add(
                    new WiderSearch(WiderSearch.Widening.WITHOUT_WORDS, wider.query(), filtered, dropped, null, total));
        }
    }

    private void named(SearchParameters request, List<WiderSearch> ways) {
        String name = QueryWords.of(request.query()).plain();
        if (!name.isBlank()) {
            List<SpeakerSummary> bearers = speakers.list(name, 1, MAX_SPEAKERS).items();
            (bearers.isEmpty() ? suggester.named(name, MAX_SPEAKERS) : bearers)
                    .stream()
                            .map(speaker -> new WiderSearch(
                                    WiderSearch.Widening.SPEAKER,
                                    "",
                                    false,
                                    List.of(),
                                    new SpeakerRef(speaker.id(), speaker.name()),
                                    speaker.turns()))
                            .forEach(ways::add);
        }
    }
}
