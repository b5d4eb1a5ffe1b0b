package org.hiwar.search.words;

import static org.hiwar.index.TurnFields.SPEAKER_NAME;
import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Objects;
import org.hiwar.arabic.Folding;
import org.hiwar.index.IndexedWord;
import org.hiwar.index.RequestKind;
import org.hiwar.index.TurnIndex;

/**
 * Reads the vocabulary from Elasticsearch: the words of all turns, with the number of turns that have them, and the words of all
 * speakers' names.
 */
public final class VocabularyReader implements VocabularyCache.VocabularySource {
    private static final String COUNTED = "counted";
    /** The most words of one answer: Elasticsearch returns at most 65,536 buckets ({@code search.max_buckets}). */
    private static final int MAX_PART_SIZE = 60_000;
    /**
     * The planned number of words per part. Words are assigned by hash and their number is an estimate, so a part must have room
     * to spare.
     */
    private static final int PLANNED_PART_SIZE = 40_000;
    /** In an archive with more spellings, those of a single turn are left out: most of them are misprints. */
    private static final int LARGE_ARCHIVE = 400_000;
    /** The most parts. A word takes about 20 bytes, so the vocabulary takes at most 50 MB and fits a small machine. */
    private static final int MAX_PARTS = 40;

    private static final int MAX_NAMES = 10_000;

    private final TurnIndex index;

    public VocabularyReader(TurnIndex index) {
        this.index = index;
    }

    @Override
    public String generation() {
        return index.generation().get();
    }

    @Override
    public String lastKnownGeneration() {
        return index.generation().lastKnown();
    }

    @Override
    public ArchiveVocabulary read() {
        VocabularyBuilder words = ArchiveVocabulary.builder();
        SearchResponse<Void> whole = search(Aggregation.of(a -> a.cardinality(c -> c.field(WORDS))));
        words.turns(Objects.requireNonNull(whole.hits().total()).value());
        long spellings = counted(whole).cardinality().value();
        int parts = (int) Math.min(spellings / PLANNED_PART_SIZE + 1, MAX_PARTS);
        for (int part = 0; part < parts; part++) {
            part(part, parts, spellings > LARGE_ARCHIVE ? 2 : 1).forEach(bucket -> addWord(words, bucket));
        }
        names().forEach(bucket -> addName(words, bucket));
        return words.build();
    }

    private List<StringTermsBucket> part(int part, int parts, int least) {
        return buckets(Aggregation.of(a -> a.terms(t -> t.field(WORDS)
                .size(MAX_PART_SIZE)
                .minDocCount(least)
                .include(i -> i.partition(p -> p.partition(part).numPartitions(parts))))));
    }

    private List<StringTermsBucket> names() {
        return buckets(Aggregation.of(a -> a.terms(t -> t.field(SPEAKER_NAME).size(MAX_NAMES))));
    }

    private static void addWord(VocabularyBuilder words, StringTermsBucket bucket) {
        IndexedWord word = IndexedWord.parse(bucket.key().stringValue());
        words.add(word.folded(), word.printed(), bucket.docCount());
    }

    /** Adds the words of a name with count 1, however many turns the speaker has: speakers rarely say their own names. */
    private static void addName(VocabularyBuilder words, StringTermsBucket bucket) {
        QueryWords.of(bucket.key().stringValue()).words().stream()
                .map(QueryWords.TypedWord::text)
                .filter(word -> Folding.fold(word).length() >= IndexedWord.MIN_LENGTH)
                .forEach(word -> words.add(Folding.fold(word), word, 1));
    }

    private List<StringTermsBucket> buckets(Aggregation aggregation) {
        return counted(search(aggregation)).sterms().buckets().array();
    }

    private static Aggregate counted(SearchResponse<Void> answer) {
        return Objects.requireNonNull(answer.aggregations().get(COUNTED), COUNTED);
    }

    private SearchResponse<Void> search(Aggregation aggregation) {
        return index.engine()
                .ask(
                        RequestKind.BULK,
                        client -> client.search(
                                s -> s.index(index.alias())
                                        .size(0)
                                        .trackTotalHits(t -> t.enabled(true))
                                        .aggregations(COUNTED, aggregation),
                                Void.class));
    }
}
