package org.hiwar.search.words;

import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.index.IndexedWord;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.Suggestions;
import org.hiwar.search.query.LuceneRegexp;

/**
 * Completes the last word of a query. If words stand before it, completions that turns have together with these words come
 * first.
 */
public final class Completer {
    /** The fewest letters that are completed. */
    private static final int SHORTEST = 2;
    /** The number of words before the last one that are taken as its context. */
    private static final int MAX_BEFORE = 3;
    /** The most completions that are counted in the context of the preceding words. */
    private static final int MAX_TRIED = 12;
    /** The number of turns per shard that are searched for words in the same context: enough to find the common ones. */
    private static final int SAMPLE = 1_000;

    private static final String TOGETHER = "together";
    private static final String BEHIND = "behind";
    private static final String WITH = "with";

    private final TurnIndex index;

    public Completer(TurnIndex index) {
        this.index = index;
    }

    /**
     * A completion of the last word: the number of turns that have it directly behind the context, and the number that have both
     * anywhere.
     */
    private record Tried(String printed, long behind, long with) {}

    public List<Suggestions.Completion> complete(String query, int size, ArchiveVocabulary vocabulary) {
        String typed = query.stripTrailing();
        int cut = typed.lastIndexOf(' ') + 1;
        String begun = Folding.fold(typed.substring(cut));
        if (begun.length() < SHORTEST || begun.length() > LuceneRegexp.LONGEST_WORD) {
            return List.of();
        }
        String before = typed.substring(0, cut);
        List<ArchiveVocabulary.CountedWord> words = beginningWith(begun, Math.max(size, MAX_TRIED), vocabulary);
        String context = context(before);
        List<Suggestions.Completion> completions = new ArrayList<>();
        if (!context.isEmpty()) {
            inContext(context, begun, words)
                    .forEach(tried -> completions.add(
                            completion(before + tried.printed(), tried.behind() > 0 ? tried.behind() : tried.with())));
        }
        // If no turn has the words together, offer completions of the word alone.
        if (completions.isEmpty()) {
            words.forEach(word -> completions.add(completion(before + word.printed(), word.count())));
        }
        return completions.subList(0, Math.min(size, completions.size()));
    }

    /** Words that begin with the typed letters, and words that begin with them behind the article and never stand without it. */
    private static List<ArchiveVocabulary.CountedWord> beginningWith(
            String begun, int size, ArchiveVocabulary vocabulary) {
        Stream<ArchiveVocabulary.CountedWord> defined = begun.startsWith(DefiniteArticle.PLAIN)
                ? Stream.of()
                : vocabulary.beginningWith(DefiniteArticle.PLAIN + begun, size).stream()
                        .filter(word -> vocabulary.count(DefiniteArticle.off(word.folded())) == 0);
        return Stream.concat(vocabulary.beginningWith(begun, size).stream(), defined)
                .sorted(Comparator.comparingLong(ArchiveVocabulary.CountedWord::count)
                        .reversed())
                .limit(size)
                .toList();
    }

    private static Suggestions.Completion completion(String text, long count) {
        return new Suggestions.Completion(text, count);
    }

    private static String context(String before) {
        List<String> words = QueryWords.of(before).words().stream()
                .map(QueryWords.TypedWord::text)
                .toList();
        return String.join(" ", words.subList(Math.max(0, words.size() - MAX_BEFORE), words.size()));
    }

    /** The completions that turns have together with the context; those that stand directly behind it come first. */
    private List<Tried> inContext(String context, String begun, List<ArchiveVocabulary.CountedWord> words) {
        Query said =
                Query.of(q -> q.match(m -> m.field(TEXT_EXACT).query(context).operator(Operator.And)));
        Map<String, String> printed = together(said, begun);
        words.forEach(word -> printed.putIfAbsent(word.folded(), word.printed()));
        if (printed.isEmpty()) {
            return List.of();
        }
        return counted(said, context, List.copyOf(printed.values())).stream()
                .filter(tried -> tried.with() > 0)
                .sorted(Comparator.comparingLong(Tried::behind)
                        .thenComparingLong(Tried::with)
                        .reversed())
                .toList();
    }

    /**
     * Words of turns with the context that begin with the typed letters, with or without the article: the spelling by the folded
     * word.
     */
    private Map<String, String> together(Query said, String begun) {
        Aggregation words = Aggregation.of(a -> a.terms(t -> t.field(WORDS)
                .size(MAX_TRIED)
                .include(i -> i.regexp("(" + DefiniteArticle.PLAIN + ")?" + LuceneRegexp.literal(begun) + ".*"))));
        Aggregation sample =
                Aggregation.of(a -> a.sampler(s -> s.shardSize(SAMPLE)).aggregations(TOGETHER, words));
        Map<String, String> printed = new LinkedHashMap<>();
        Aggregate sampled = get(ask(said, Map.of(TOGETHER, sample)), TOGETHER);
        get(sampled.sampler().aggregations(), TOGETHER)
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> {
                    IndexedWord word = IndexedWord.parse(bucket.key().stringValue());
                    printed.putIfAbsent(word.folded(), word.printed());
                });
        return printed;
    }

    private List<Tried> counted(Query said, String context, List<String> words) {
        List<Query> behind = words.stream()
                .map(word ->
                        Query.of(q -> q.matchPhrase(m -> m.field(TEXT_EXACT).query(context + " " + word))))
                .toList();
        List<Query> with = words.stream()
                .map(word -> Query.of(q -> q.match(m -> m.field(TEXT_EXACT).query(word))))
                .toList();
        Map<String, Aggregate> counts = ask(said, Map.of(BEHIND, filters(behind), WITH, filters(with)));
        List<Long> standing = counts(counts, BEHIND);
        List<Long> saying = counts(counts, WITH);
        return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                .map(i -> new Tried(words.get(i), standing.get(i), saying.get(i)))
                .toList();
    }

    private static Aggregation filters(List<Query> queries) {
        return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.array(queries))));
    }

    private static List<Long> counts(Map<String, Aggregate> counts, String name) {
        return get(counts, name).filters().buckets().array().stream()
                .map(bucket -> bucket.docCount())
                .toList();
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }

    private Map<String, Aggregate> ask(Query query, Map<String, Aggregation> aggregations) {
        return index.engine()
                .ask(client -> client.search(
                        s -> s.index(index.alias())
                                .size(0)
                                .trackTotalHits(t -> t.enabled(false))
                                .query(query)
                                .aggregations(aggregations),
                        Void.class))
                .aggregations();
    }
}
