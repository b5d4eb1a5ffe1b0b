package org.hiwar.search.browse;

import static org.hiwar.index.TurnFields.DATE;
import static org.hiwar.index.TurnFields.INTERVIEW_ID;
import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.PARTICIPANTS;
import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnDocument.HeaderPart;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.InterviewEntry;
import org.hiwar.search.InterviewText;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.Page;
import org.hiwar.search.Searcher;
import org.hiwar.search.SpeakerRef;
import org.hiwar.search.TurnContext;
import org.hiwar.search.TurnText;
import org.hiwar.search.answer.SearchAnswer;
import org.hiwar.search.query.FilterQuery;
import org.jspecify.annotations.Nullable;

/** Lists interviews, and reads interviews and turns by id. */
public final class InterviewDirectory {
    /** The most turns read with one request; longer interviews take several. */
    private static final int BATCH = 1_000;
    /** The longest id of a document in bytes. Elasticsearch has no longer ids and refuses URLs of over 4,096 bytes. */
    private static final int MAX_ID_BYTES = 512;

    private final TurnIndex index;

    public InterviewDirectory(TurnIndex index) {
        this.index = index;
    }

    public Page<InterviewEntry> list(@Nullable String speaker, int page, int size) {
        PageBounds.check(page, size);
        SearchRequest search = search(speaker, page, size);
        return page(index.engine().ask(client -> client.search(search, TurnDocument.class)), page, size);
    }

    /** The search for the latest interviews; {@link #firstPage} reads its answer. */
    public SearchRequest searchLatest(int size) {
        return search(null, 1, size);
    }

    /** The interviews that the answer to {@link #searchLatest} has. */
    public static Page<InterviewEntry> firstPage(ResponseBody<TurnDocument> answer, int size) {
        return page(answer, 1, size);
    }

    private SearchRequest search(@Nullable String speaker, int page, int size) {
        return SearchRequest.of(s -> s.index(index.alias())
                .query(q -> q.bool(headers(speaker)))
                .trackTotalHits(t -> t.enabled(true))
                .from((page - 1) * size)
                .size(size)
                .source(c -> c.filter(f -> f.excludes(WORDS)))
                .sort(sort(DATE, SortOrder.Desc), sort(INTERVIEW_ID, SortOrder.Asc)));
    }

    private static Page<InterviewEntry> page(ResponseBody<TurnDocument> answer, int page, int size) {
        List<InterviewEntry> items = SearchAnswer.documents(answer).stream()
                .map(InterviewDirectory::entry)
                .toList();
        return new Page<>(SearchAnswer.total(answer).value(), page, size, items);
    }

    private static Function<BoolQuery.Builder, co.elastic.clients.util.ObjectBuilder<BoolQuery>> headers(
            @Nullable String speaker) {
        return b -> {
            b.filter(ordinals(0, 0));
            return speaker == null
                    ? b
                    : b.filter(FilterQuery.anyOf(PARTICIPANTS, List.of(FilterQuery.speakerKey(speaker))));
        };
    }

    public Optional<InterviewText> text(String id) {
        return header(id).map(header -> {
            List<TurnText> turns = turns(id, 1, header(header).turns());
            return new InterviewText(
                    entry(header),
                    orEmpty(header(header).preface()),
                    turns,
                    orEmpty(header(header).postface()));
        });
    }

    /** Whether there is an interview with this id. */
    public boolean has(String id) {
        String header = TurnDocument.id(id, 0);
        return isPossibleId(header)
                && index.engine()
                        .ask(client -> client.exists(e -> e.index(index.alias()).id(header)))
                        .value();
    }

    public Optional<TurnContext> turn(String id, int context) {
        InvalidParameter.requireWithin("context", context, 0, Searcher.MAX_CONTEXT);
        return document(id).map(turn -> {
            int ordinal = turn.ordinal();
            List<TurnText> around = turns(turn.interview().id(), Math.max(1, ordinal - context), ordinal + context);
            return new TurnContext(
                    SearchAnswer.interview(turn.interview()),
                    SearchAnswer.text(turn),
                    around.stream().filter(other -> other.ordinal() < ordinal).toList(),
                    around.stream().filter(other -> other.ordinal() > ordinal).toList());
        });
    }

    private Optional<TurnDocument> header(String interviewId) {
        return document(TurnDocument.id(interviewId, 0));
    }

    private static boolean isPossibleId(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length <= MAX_ID_BYTES;
    }

    private Optional<TurnDocument> document(String id) {
        if (!isPossibleId(id)) {
            return Optional.empty();
        }
        var answer = index.engine()
                .ask(client ->
                        client.get(g -> g.index(index.alias()).id(id).sourceExcludes(WORDS), TurnDocument.class));
        return Optional.ofNullable(answer.source());
    }

    private List<TurnText> turns(String interviewId, int first, int last) {
        List<TurnText> turns = new ArrayList<>();
        for (int from = first; from <= last; from += BATCH) {
            turns.addAll(batch(interviewId, from, Math.min(last, from + BATCH - 1)));
        }
        return turns;
    }

    private List<TurnText> batch(String interviewId, int first, int last) {
        var answer = index.engine()
                .ask(client -> client.search(
                        s -> s.index(index.alias())
                                .query(q -> q.bool(b -> b.filter(ofInterview(interviewId), ordinals(first, last))))
                                .size(BATCH)
                                .source(c -> c.filter(f -> f.excludes(WORDS)))
                                .sort(sort(ORDINAL, SortOrder.Asc)),
                        TurnDocument.class));
        return SearchAnswer.documents(answer).stream().map(SearchAnswer::text).toList();
    }

    private static Query ofInterview(String id) {
        return Query.of(q -> q.term(t -> t.field(INTERVIEW_ID).value(FieldValue.of(id))));
    }

    private static Query ordinals(int first, int last) {
        return Query.of(q ->
                q.range(r -> r.number(n -> n.field(ORDINAL).gte((double) first).lte((double) last))));
    }

    private static SortOptions sort(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order).missing("_last")));
    }

    private static HeaderPart header(TurnDocument document) {
        return Objects.requireNonNull(document.header(), "ordinal 0 is the header");
    }

    private static InterviewEntry entry(TurnDocument document) {
        HeaderPart header = header(document);
        return new InterviewEntry(
                SearchAnswer.interview(document.interview()),
                header.interviewer(),
                orEmpty(header.guests()).stream()
                        .map(guest -> new SpeakerRef(guest.id(), guest.name()))
                        .toList(),
                orEmpty(document.interview().tags()),
                header.turns());
    }

    /** Documents leave empty lists out. */
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
