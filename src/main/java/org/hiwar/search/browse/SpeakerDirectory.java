package org.hiwar.search.browse;

import static org.hiwar.index.TurnFields.INTERVIEW_ID;
import static org.hiwar.index.TurnFields.SPEAKER_ID;
import static org.hiwar.index.TurnFields.SPEAKER_KEYS;
import static org.hiwar.index.TurnFields.SPEAKER_NAME;
import static org.hiwar.index.TurnFields.SPEAKER_ROLE;
import static org.hiwar.index.TurnFields.SPEAKER_SPELLINGS;
import static org.hiwar.index.TurnFields.SPEAKER_WORDS;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.Page;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.TypedText;
import org.hiwar.search.query.FilterQuery;
import org.jspecify.annotations.Nullable;

/** Lists the speakers of the archive with their numbers of turns and interviews. */
public final class SpeakerDirectory {
    private static final String SPEAKERS = "speakers";
    private static final String COUNT = "count";
    private static final String NAME = "name";
    private static final String SPELLINGS = "spellings";
    private static final String ROLE = "role";
    private static final String INTERVIEWS = "interviews";
    /** The most spellings of a name that are given; a reader wants to see no more. */
    private static final int MAX_SPELLINGS = 20;

    private final TurnIndex index;

    public SpeakerDirectory(TurnIndex index) {
        this.index = index;
    }

    public Page<SpeakerSummary> list(@Nullable String name, int page, int size) {
        PageBounds.check(page, size);
        TypedText.check("name", name == null ? "" : name);
        return read(name == null || name.isBlank() ? everybody() : named(name), page, size);
    }

    public Optional<SpeakerSummary> find(String idOrName) {
        Query query = FilterQuery.anyOf(SPEAKER_KEYS, List.of(FilterQuery.speakerKey(idOrName)));
        return read(query, 1, 1).items().stream().findFirst();
    }

    private static Query everybody() {
        return Query.of(q -> q.exists(e -> e.field(SPEAKER_ID)));
    }

    /** Turns of speakers whose name has all these words; of the last one only the beginning is needed. */
    private static Query named(String name) {
        return Query.of(
                q -> q.matchBoolPrefix(m -> m.field(SPEAKER_WORDS).query(name).operator(Operator.And)));
    }

    private Page<SpeakerSummary> read(Query query, int page, int size) {
        SearchRequest search = search(query, page * size);
        return page(index.engine().ask(client -> client.search(search, TurnDocument.class)), page, size);
    }

    /** The search for the speakers with a name like this; {@link #firstPage} reads its answer. */
    public SearchRequest search(String name, int size) {
        return search(named(name), size);
    }

    /** The search for all speakers; {@link #firstPage} reads its answer. */
    public SearchRequest searchAll(int size) {
        return search(everybody(), size);
    }

    /** The speakers that the answer to a search of this class has, those with the most turns first. */
    public static Page<SpeakerSummary> firstPage(ResponseBody<TurnDocument> answer, int size) {
        return page(answer, 1, size);
    }

    private SearchRequest search(Query query, int most) {
        return SearchRequest.of(s -> s.index(index.alias())
                .size(0)
                .query(query)
                .aggregations(SPEAKERS, speakers(most))
                .aggregations(COUNT, a -> a.cardinality(c -> c.field(SPEAKER_ID))));
    }

    private static Page<SpeakerSummary> page(ResponseBody<TurnDocument> answer, int page, int size) {
        List<SpeakerSummary> items = get(answer.aggregations(), SPEAKERS).sterms().buckets().array().stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(SpeakerDirectory::summary)
                .toList();
        return new Page<>(get(answer.aggregations(), COUNT).cardinality().value(), page, size, items);
    }

    private static Aggregation speakers(int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(SPEAKER_ID).size(size))
                .aggregations(NAME, n -> n.terms(t -> t.field(SPEAKER_NAME).size(1)))
                .aggregations(
                        SPELLINGS, s -> s.terms(t -> t.field(SPEAKER_SPELLINGS).size(MAX_SPELLINGS)))
                .aggregations(ROLE, r -> r.terms(t -> t.field(SPEAKER_ROLE).size(1)))
                .aggregations(INTERVIEWS, i -> i.cardinality(c -> c.field(INTERVIEW_ID))));
    }

    private static SpeakerSummary summary(StringTermsBucket bucket) {
        return new SpeakerSummary(
                bucket.key().stringValue(),
                keys(bucket, NAME).stream().findFirst().orElse(bucket.key().stringValue()),
                keys(bucket, SPELLINGS),
                keys(bucket, ROLE).stream().findFirst().orElse(null),
                bucket.docCount(),
                get(bucket.aggregations(), INTERVIEWS).cardinality().value());
    }

    private static List<String> keys(StringTermsBucket bucket, String aggregation) {
        return get(bucket.aggregations(), aggregation).sterms().buckets().array().stream()
                .map(value -> value.key().stringValue())
                .toList();
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
