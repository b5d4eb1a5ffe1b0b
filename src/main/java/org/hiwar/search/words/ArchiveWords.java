package org.hiwar.search.words;

import static org.hiwar.index.TurnFields.SPEAKER_NAME;
import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.List;
import java.util.Objects;
import org.hiwar.arabic.Folding;
import org.hiwar.index.IndexedWord;
import org.hiwar.index.TurnIndex;

/** Reads the words of all turns, and of the names of those who speak, with how many turns have them. */
public final class ArchiveWords implements VocabularyCache.VocabularySource {
    private static final String COUNTED = "counted";
    /** Elasticsearch answers no more buckets at once than 65,536 ({@code search.max_buckets}). */
    private static final int PART = 60_000;
    /** Parts are cut by hash and estimated: they must not be full. */
    private static final int PLANNED = 40_000;
    /** Of more spellings than this, those in one turn alone are left out: they are misprints more often than words. */
    private static final int MANY = 400_000;
    /** What a small machine can hold: some 60 bytes a word. */
    private static final int MAX_PARTS = 25;

    private static final int MAX_NAMES = 10_000;

    private final TurnIndex index;

    public ArchiveWords(TurnIndex index) {
        this.index = index;
    }

    @Override
    public String generation() {
        return index.generation();
    }

    @Override
    public ArchiveVocabulary read() {
        ArchiveVocabulary.Gathering words = ArchiveVocabulary.builder();
        long spellings = ask(Aggregation.of(a -> a.cardinality(c -> c.field(WORDS))))
                .cardinality()
                .value();
        int parts = (int) Math.min(spellings / PLANNED + 1, MAX_PARTS);
        for (int part = 0; part < parts; part++) {
            part(part, parts, spellings > MANY ? 2 : 1).forEach(bucket -> addWord(words, bucket));
        }
        names().forEach(bucket -> addName(words, bucket));
        return words.build();
    }

    private List<StringTermsBucket> part(int part, int parts, int least) {
        return buckets(Aggregation.of(a -> a.terms(t -> t.field(WORDS)
                .size(PART)
                .minDocCount(least)
                .include(i -> i.partition(p -> p.partition(part).numPartitions(parts))))));
    }

    private List<StringTermsBucket> names() {
        return buckets(Aggregation.of(a -> a.terms(t -> t.field(SPEAKER_NAME).size(MAX_NAMES))));
    }

    private static void addWord(ArchiveVocabulary.Gathering words, StringTermsBucket bucket) {
        IndexedWord word = IndexedWord.parse(bucket.key().stringValue());
        words.add(word.folded(), word.printed(), bucket.docCount());
    }

    /** A name counts once: its bearer speaks of others. */
    private static void addName(ArchiveVocabulary.Gathering words, StringTermsBucket bucket) {
        QueryWords.of(bucket.key().stringValue()).words().stream()
                .map(QueryWords.TypedWord::text)
                .filter(word -> Folding.fold(word).length() >= IndexedWord.MIN_LENGTH)
                .forEach(word -> words.add(Folding.fold(word), word, 1));
    }

    private List<StringTermsBucket> buckets(Aggregation aggregation) {
        return ask(aggregation).sterms().buckets().array();
    }

    private Aggregate ask(Aggregation aggregation) {
        var answer = index.engine()
                .ask(client -> client.search(
                        s -> s.index(index.alias())
                                .size(0)
                                .trackTotalHits(t -> t.enabled(false))
                                .aggregations(COUNTED, aggregation),
                        Void.class));
        return Objects.requireNonNull(answer.aggregations().get(COUNTED), COUNTED);
    }
}
