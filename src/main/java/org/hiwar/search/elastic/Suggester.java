package org.hiwar.search.elastic;

import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.TITLE_EXACT;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import java.util.List;
import java.util.function.ToLongFunction;
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
import org.hiwar.search.words.Completer;
import org.hiwar.search.words.QueryCorrector;
import org.hiwar.search.words.VocabularyCache;
import org.hiwar.search.words.VocabularyReader;

/** Completes queries that are being typed, and corrects those that match nothing. */
final class Suggester {
    static final int MAX_SIZE = 20;

    private final TurnIndex index;
    private final SpeakerDirectory speakers;
    private final VocabularyCache vocabulary;
    private final Completer completer;
    private final QueryCorrector corrector;
    private final QueryCorrector namer;

    /** @param totals counts the turns that a search finds */
    Suggester(TurnIndex index, SpeakerDirectory speakers, ToLongFunction<SearchParameters> totals) {
        this.index = index;
        this.speakers = speakers;
        this.vocabulary = new VocabularyCache(new VocabularyReader(index));
        this.completer = new Completer(index);
        this.corrector = new QueryCorrector(vocabulary, totals);
        this.namer = new QueryCorrector(
                vocabulary, request -> speakers.list(request.query(), 1, 1).total());
    }

    /** The corrector that works with the words of this archive. */
    QueryCorrector corrector() {
        return corrector;
    }

    Suggestions suggest(String query, int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidParameter("size", "is 1 to " + MAX_SIZE + ", not " + size);
        }
        TypedText.check("q", query);
        if (query.isBlank()) {
            return new Suggestions(query, List.of(), List.of(), List.of(), null);
        }
        Suggestions found = found(query, size);
        return found.isEmpty() ? otherwise(query, size) : found;
    }

    private Suggestions found(String query, int size) {
        return new Suggestions(
                query,
                completer.complete(query, size, vocabulary.get()),
                speakers.list(query, 1, size).items(),
                titles(query, size),
                null);
    }

    /**
     * Suggestions for a query without any: those for the same keys in the other script or, if there are none, a corrected query.
     */
    private Suggestions otherwise(String query, int size) {
        for (String meant : KeyboardLayout.arabicOf(query)) {
            Suggestions found = meant.equals(query) ? Suggestions.none(query) : found(meant, size);
            if (!found.isEmpty()) {
                return found.as(query, found.completions().isEmpty() ? meant : null);
            }
        }
        return new Suggestions(
                query,
                List.of(),
                named(query, size),
                List.of(),
                corrector.correct(SearchParameters.forCount(query, Filters.NONE), 0));
    }

    /** Speakers whose name is a correction of a name that nobody has. */
    List<SpeakerSummary> named(String name, int size) {
        String meant = namer.correct(SearchParameters.forCount(name, Filters.NONE), 0);
        return meant == null ? List.of() : speakers.list(meant, 1, size).items();
    }

    private List<InterviewSummary> titles(String query, int size) {
        var answer = index.engine()
                .ask(client -> client.search(
                        s -> s.index(index.alias())
                                .query(q -> q.bool(b -> b.must(m -> m.matchBoolPrefix(p -> p.field(TITLE_EXACT)
                                                .query(query)
                                                .operator(Operator.And)))
                                        .filter(f ->
                                                f.term(t -> t.field(ORDINAL).value(0)))))
                                .size(size)
                                .source(c -> c.filter(f -> f.includes("interview", ORDINAL))),
                        TurnDocument.class));
        return SearchAnswer.documents(answer).stream()
                .map(document -> SearchAnswer.interview(document.interview()))
                .toList();
    }
}
