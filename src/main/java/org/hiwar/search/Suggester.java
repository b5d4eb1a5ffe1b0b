package org.hiwar.search;

import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.TITLE_EXACT;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import java.util.List;
import org.hiwar.arabic.Folding;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnIndex;
import org.jspecify.annotations.Nullable;

/** Completes what is being typed and corrects what finds nothing, by what the archive says. */
final class Suggester {
    static final int MAX_SIZE = 20;

    private final TurnIndex index;
    private final SpeakerDirectory speakers;
    private final Spelling spelling;

    Suggester(TurnIndex index, SpeakerDirectory speakers) {
        this.index = index;
        this.speakers = speakers;
        this.spelling = new Spelling(index);
    }

    Suggestions suggest(String query, int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidParameter("size", "is 1 to " + MAX_SIZE + ", not " + size);
        }
        if (query.length() > SearchRequest.MAX_QUERY_LENGTH) {
            throw new InvalidParameter("q", "is longer than " + SearchRequest.MAX_QUERY_LENGTH + " characters");
        }
        if (query.isBlank()) {
            return new Suggestions(query, List.of(), List.of(), List.of(), null);
        }
        List<Suggestions.Completion> completions = completions(query, size);
        List<SpeakerSummary> people = speakers.list(query, 1, size).items();
        List<InterviewSummary> titles = titles(query, size);
        boolean nothing = completions.isEmpty() && people.isEmpty() && titles.isEmpty();
        return new Suggestions(query, completions, people, titles, nothing ? didYouMean(query) : null);
    }

    @Nullable String didYouMean(String query) {
        return spelling.correct(query);
    }

    /** The last word completed, those before it kept as typed. */
    private List<Suggestions.Completion> completions(String query, int size) {
        String typed = query.stripTrailing();
        int cut = typed.lastIndexOf(' ') + 1;
        String begun = Folding.fold(typed.substring(cut));
        if (begun.length() < 2) {
            return List.of();
        }
        String kept = typed.substring(0, cut);
        return WordCounts.beginningWith(index, begun, size).stream()
                .map(word -> new Suggestions.Completion(kept + word.printed(), word.count()))
                .toList();
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
