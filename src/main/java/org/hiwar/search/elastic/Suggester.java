package org.hiwar.search.elastic;

import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.TITLE_EXACT;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiwar.arabic.typing.KeyboardLayout;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.Filters;
import org.hiwar.search.InterviewSummary;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.Suggestions;
import org.hiwar.search.TypedText;
import org.hiwar.search.answer.SearchAnswer;
import org.hiwar.search.browse.SpeakerDirectory;
import org.hiwar.search.words.ArchiveVocabulary;
import org.hiwar.search.words.Completer;
import org.hiwar.search.words.QueryCorrections;

/** Completes what is being typed, and says what may have been meant: with the searches of one batch. */
final class Suggester {
    private final SearchContext context;
    private final TurnIndex index;
    private final SpeakerDirectory speakers;

    Suggester(SearchContext context) {
        this.context = context;
        this.index = context.index();
        this.speakers = context.speakers();
    }

    /** Suggestions that can be read once the batch that they were added to was sent. */
    @FunctionalInterface
    interface PendingSuggestions {
        Suggestions get();
    }

    Suggestions suggest(String query, int size) {
        SearchBatch batch = new SearchBatch(index);
        PendingSuggestions suggestions = add(query, size, batch);
        batch.send();
        return suggestions.get();
    }

    /**
     * Adds to a batch all that the suggestions for a query need.
     *
     * @throws InvalidParameter if the query is too long or the size out of bounds
     */
    PendingSuggestions add(String query, int size, SearchBatch batch) {
        InvalidParameter.requireWithin("size", size, 1, SearchParameters.MAX_SUGGESTIONS);
        TypedText.check("q", query);
        if (query.isBlank()) {
            return () -> Suggestions.none(query);
        }
        ArchiveVocabulary words = context.vocabulary().get();
        Completer completer = new Completer(query, size, words);
        PendingSuggestions found = found(query, size, completer, batch);
        if (completer.knowsWords()) {
            return found;
        }
        // No word of the archive begins so: what may have been meant instead is asked in the same breath.
        PendingSuggestions otherwise = otherwise(query, size, words, batch);
        return () -> {
            Suggestions suggestions = found.get();
            return suggestions.hasNone() ? otherwise.get() : suggestions;
        };
    }

    private PendingSuggestions found(String query, int size, Completer completer, SearchBatch batch) {
        Optional<SearchBatch.Pending<List<Suggestions.Completion>>> inContext =
                completer.search(index.alias()).map(search -> batch.add(search, completer::read));
        SearchBatch.Pending<List<SpeakerSummary>> named =
                batch.add(speakers.search(query, size), answer -> SpeakerDirectory.firstPage(answer, size)
                        .items());
        SearchBatch.Pending<List<InterviewSummary>> titled = batch.add(titles(query, size), Suggester::interviews);
        return () -> new Suggestions(
                query,
                inContext.map(SearchBatch.Pending::get).orElseGet(() -> completer.read(null)),
                named.get(),
                titled.get(),
                null);
    }

    /** What may have been meant: the same keys in the other script, a speaker's name corrected, or the query corrected. */
    private PendingSuggestions otherwise(String query, int size, ArchiveVocabulary words, SearchBatch batch) {
        List<PendingSuggestions> keyboards = new ArrayList<>();
        for (String meant : KeyboardLayout.arabicOf(query)) {
            if (!meant.equals(query)) {
                PendingSuggestions found = found(meant, size, new Completer(meant, size, words), batch);
                keyboards.add(() -> {
                    Suggestions suggestions = found.get();
                    return suggestions.as(query, suggestions.completions().isEmpty() ? meant : null);
                });
            }
        }
        QueryCorrections corrections = QueryCorrections.of(query, words, false);
        CountedProposals proposals =
                new CountedProposals(corrections, SearchParameters.forCount(query, Filters.NONE), context::counting);
        proposals.addAll(batch);
        CorrectedSpeakers corrected = new CorrectedSpeakers(corrections, speakers, size, batch);
        return () -> keyboards.stream()
                .map(PendingSuggestions::get)
                .filter(suggestions -> !suggestions.hasNone())
                .findFirst()
                .orElseGet(() -> new Suggestions(
                        query,
                        List.of(),
                        corrected.get(),
                        List.of(),
                        proposals.best(0).map(CountedProposals.Meant::query).orElse(null)));
    }

    private SearchRequest titles(String query, int size) {
        return SearchRequest.of(s -> s.index(index.alias())
                .query(q -> q.bool(b -> b.must(m -> m.matchBoolPrefix(
                                p -> p.field(TITLE_EXACT).query(query).operator(Operator.And)))
                        .filter(f -> f.term(t -> t.field(ORDINAL).value(0)))))
                .size(size)
                .source(c -> c.filter(f -> f.includes("interview", ORDINAL))));
    }

    private static List<InterviewSummary> interviews(ResponseBody<TurnDocument> answer) {
        return SearchAnswer.documents(answer).stream()
                .map(document -> SearchAnswer.interview(document.interview()))
                .toList();
    }
}
