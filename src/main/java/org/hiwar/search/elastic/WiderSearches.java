package org.hiwar.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hiwar.arabic.lists.StopWords;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SpeakerRef;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.WiderSearch;
import org.hiwar.search.WiderSearch.Widening;
import org.hiwar.search.browse.SpeakerDirectory;
import org.hiwar.search.words.QueryCorrections;
import org.hiwar.search.words.QueryWords;
import org.jspecify.annotations.Nullable;

/**
 * The wider searches to offer after a search that found nothing. All of them are counted in one batch; those that find nothing
 * either are not offered.
 */
final class WiderSearches {
    private static final StopWords STOP_WORDS = StopWords.standard();
    private static final int MAX_SPEAKERS = 2;
    private static final int MAX_ONE_WORD = 3;

    private final SearchParameters request;
    private final Function<SearchParameters, SearchRequest> counting;
    private final SearchBatch batch;

    private final @Nullable CountedWider withoutFilters;
    private final @Nullable CountedProposals correctedWithoutFilters;
    private final @Nullable CountedWider plainWords;
    private final @Nullable CountedWider withoutWords;
    private final List<String> dropped;
    private final List<CountedWider> oneWord;
    private final CountedWider everything;
    private final Optional<SearchBatch.Pending<List<SpeakerSummary>>> named;
    private final CorrectedSpeakers correctedSpeakers;

    /** A wider search and how many turns it finds, once its batch was sent. */
    private record CountedWider(Widening kind, SearchParameters search, SearchBatch.Pending<Long> total) {
        Optional<WiderSearch> found() {
            return total.get() > 0 ? Optional.of(WiderSearch.of(kind, search, total.get())) : Optional.empty();
        }
    }

    /**
     * Adds the counts of all wider searches to a batch.
     *
     * @param missing the numbers of the words of the query that no turn has in any form
     */
    WiderSearches(
            SearchParameters request,
            Set<Integer> missing,
            QueryCorrections corrections,
            SpeakerDirectory speakers,
            Function<SearchParameters, SearchRequest> counting,
            SearchBatch batch) {
        this.request = request;
        this.counting = counting;
        this.batch = batch;
        QueryWords words = QueryWords.of(request.query());
        boolean filtered = !request.filters().equals(Filters.NONE);
        withoutFilters = filtered ? counted(Widening.WITHOUT_FILTERS, request.forCountWithoutFilters()) : null;
        correctedWithoutFilters = filtered ? correctedWithoutFilters(corrections) : null;
        String plain = words.plain();
        plainWords = plain.isEmpty() || plain.equals(request.query().strip())
                ? null
                : counted(Widening.PLAIN_WORDS, request.forCount(plain));
        boolean several = words.words().size() > 1;
        dropped = missing.stream()
                .sorted()
                .map(word -> words.words().get(word).text())
                .toList();
        withoutWords =
                several && !dropped.isEmpty() && dropped.size() < words.words().size()
                        ? counted(Widening.WITHOUT_WORDS, request.forCount(words.without(missing)))
                        : null;
        oneWord = several ? eachWord(words) : List.of();
        everything = counted(Widening.EVERYTHING, SearchParameters.forCount("", Filters.NONE));
        named = plain.isBlank()
                ? Optional.empty()
                : Optional.of(batch.add(
                        speakers.search(plain, MAX_SPEAKERS), answer -> SpeakerDirectory.firstPage(answer, MAX_SPEAKERS)
                                .items()));
        correctedSpeakers = new CorrectedSpeakers(corrections, speakers, MAX_SPEAKERS, batch);
    }

    private CountedWider counted(Widening kind, SearchParameters wider) {
        return new CountedWider(kind, wider, batch.count(counting.apply(wider)));
    }

    private CountedProposals correctedWithoutFilters(QueryCorrections corrections) {
        CountedProposals proposals = new CountedProposals(corrections, request.forCountWithoutFilters(), counting);
        proposals.addAll(batch);
        return proposals;
    }

    private List<CountedWider> eachWord(QueryWords words) {
        return words.words().stream()
                .map(QueryWords.TypedWord::text)
                .filter(word -> !STOP_WORDS.contains(word))
                .map(word -> counted(Widening.ONE_WORD, request.forCount(word)))
                .toList();
    }

    /**
     * The wider searches that find something, the nearest to the request first; empty only if the archive is. Only after the
     * batch was sent.
     *
     * @param corrected whether the reader is offered a correction anyway
     */
    List<WiderSearch> found(boolean corrected) {
        List<WiderSearch> wider = new ArrayList<>();
        addWithoutFilters(wider);
        addFound(plainWords, wider);
        addWithoutWords(wider);
        if (wider.isEmpty()) {
            // The rarer a word, the more it says about what was looked for.
            oneWord.stream()
                    .flatMap(word -> word.found().stream())
                    .sorted(Comparator.comparingLong(WiderSearch::total))
                    .limit(MAX_ONE_WORD)
                    .forEach(wider::add);
        }
        bySpeakers(wider);
        if (wider.isEmpty() && !corrected) {
            addFound(everything, wider);
        }
        return wider;
    }

    private static void addFound(@Nullable CountedWider counted, List<WiderSearch> wider) {
        if (counted != null) {
            counted.found().ifPresent(wider::add);
        }
    }

    private void addWithoutFilters(List<WiderSearch> wider) {
        addFound(withoutFilters, wider);
        if (!wider.isEmpty() || correctedWithoutFilters == null) {
            return;
        }
        correctedWithoutFilters
                .best(0)
                .ifPresent(meant -> wider.add(new WiderSearch(
                        Widening.WITHOUT_FILTERS, meant.query(), false, List.of(), null, meant.total())));
    }

    private void addWithoutWords(List<WiderSearch> wider) {
        if (withoutWords != null && withoutWords.total().get() > 0) {
            SearchParameters search = withoutWords.search();
            wider.add(new WiderSearch(
                    Widening.WITHOUT_WORDS,
                    search.query(),
                    !search.filters().equals(Filters.NONE),
                    dropped,
                    null,
                    withoutWords.total().get()));
        }
    }

    private void bySpeakers(List<WiderSearch> wider) {
        List<SpeakerSummary> bearers = named.map(SearchBatch.Pending::get).orElse(List.of());
        (bearers.isEmpty() ? correctedSpeakers.get() : bearers)
                .stream()
                        .map(speaker -> new WiderSearch(
                                Widening.SPEAKER,
                                "",
                                false,
                                List.of(),
                                new SpeakerRef(speaker.id(), speaker.name()),
                                speaker.turns()))
                        .forEach(wider::add);
    }
}
