package org.hiwar.search.words;

import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.index.IndexedWord;
import org.hiwar.index.TurnDocument;
import org.hiwar.search.Suggestions.Completion;
import org.hiwar.search.query.LuceneRegexp;
import org.jspecify.annotations.Nullable;

/**
 * Completes the last word of a query. If words stand before it, completions that turns have together with these words come
 * first. At most one search is needed for it.
 *
 * <p>The candidates are the most frequent words of the archive that begin with the typed letters, and words of turns that have
 * the words before. Elasticsearch counts the former exactly. The latter are known only from its answer; how many turns have them
 * directly behind the words before is counted in the texts of the best of these turns.
 */
public final class Completer {
    /** The fewest letters that are completed. */
    private static final int SHORTEST = 2;
    /** The number of words before the last one that are taken as its context. */
    private static final int MAX_BEFORE = 3;
    /** The most candidates of each kind. */
    private static final int MAX_TRIED = 12;
    /** The number of turns per shard that are searched for words in the same context: enough to find the common ones. */
    private static final int SAMPLE = 1_000;
    /** The number of turns whose texts are searched for the words directly behind the context. */
    private static final int READ = 40;

    /** The most words that an unfinished word of a search stands for; they are the most frequent ones. */
    private static final int MAX_BEGUN = 64;

    private static final String TOGETHER = "together";
    private static final String BEHIND = "behind";
    private static final String WITH = "with";

    private final String typed;
    private final int size;
    private final String before;
    private final String begun;
    private final String context;
    private final List<ArchiveVocabulary.CountedWord> words;

    /**
     * A completion of the last word: the number of turns that have it directly behind the context, and the number that have both
     * anywhere.
     */
    private record Tried(String printed, long behind, long with) {}

    /**
     * Makes the completer of a query.
     *
     * @param size the most completions that are wanted
     */
    public Completer(String query, int size, ArchiveVocabulary vocabulary) {
        this.typed = query.stripTrailing();
        this.size = size;
        int cut = typed.lastIndexOf(' ') + 1;
        this.before = typed.substring(0, cut);
        this.begun = Folding.fold(typed.substring(cut));
        boolean completes = begun.length() >= SHORTEST && begun.length() <= LuceneRegexp.LONGEST_WORD;
        this.words = completes ? beginningWith(begun, Math.max(size, MAX_TRIED), vocabulary) : List.of();
        this.context = completes ? context(before) : "";
    }

    /** Whether the vocabulary has a word that begins with the typed letters. */
    public boolean knowsWords() {
        return !words.isEmpty();
    }

    /** The search for words in the context of the words before; empty if there are none. */
    public Optional<SearchRequest> search(String index) {
        return context.isEmpty() ? Optional.empty() : Optional.of(inContext(index));
    }

    /** The completions, the likeliest first. {@code answer} answers {@link #search}; null if there was no search. */
    public List<Completion> read(@Nullable ResponseBody<TurnDocument> answer) {
        List<Completion> completions = new ArrayList<>();
        if (answer != null) {
            tried(answer).stream()
                    .filter(tried -> tried.with() > 0)
                    .sorted(Comparator.comparingLong(Tried::behind)
                            .thenComparingLong(Tried::with)
                            .reversed())
                    .forEach(tried -> completions.add(new Completion(
                            before + tried.printed(), tried.behind() > 0 ? tried.behind() : tried.with())));
        }
        // If no turn has the words together, offer completions of the word alone.
        if (completions.isEmpty()) {
            words.forEach(word -> completions.add(new Completion(before + word.printed(), word.count())));
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

    /** The most frequent folded words of the archive that begin with some letters, with or without the article. */
    public static List<String> wordsBeginning(String start, ArchiveVocabulary vocabulary) {
        String begun = Folding.fold(start);
        Stream<ArchiveVocabulary.CountedWord> defined = begun.startsWith(DefiniteArticle.PLAIN)
                ? Stream.of()
                : vocabulary.beginningWith(DefiniteArticle.PLAIN + begun, MAX_BEGUN).stream();
        return Stream.concat(vocabulary.beginningWith(begun, MAX_BEGUN).stream(), defined)
                .map(ArchiveVocabulary.CountedWord::folded)
                .toList();
    }

    private static String context(String before) {
        List<String> words = QueryWords.of(before).words().stream()
                .map(QueryWords.TypedWord::text)
                .toList();
        return String.join(" ", words.subList(Math.max(0, words.size() - MAX_BEFORE), words.size()));
    }

    private SearchRequest inContext(String index) {
        List<Query> behind = words.stream()
                .map(word -> phrase(context + " " + word.printed()))
                .toList();
        List<Query> with = words.stream()
                .map(word -> Query.of(q -> q.match(m -> m.field(TEXT_EXACT).query(word.printed()))))
                .toList();
        return SearchRequest.of(s -> {
            s.index(index)
                    .size(READ)
                    .source(c -> c.filter(f -> f.includes(TEXT)))
                    .trackTotalHits(t -> t.enabled(false))
                    .query(q -> q.match(m -> m.field(TEXT_EXACT).query(context).operator(Operator.And)))
                    .aggregations(TOGETHER, together());
            return words.isEmpty() ? s : s.aggregations(BEHIND, filters(behind)).aggregations(WITH, filters(with));
        });
    }

    private static Query phrase(String words) {
        return Query.of(q -> q.matchPhrase(m -> m.field(TEXT_EXACT).query(words)));
    }

    private static Aggregation filters(List<Query> queries) {
        return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.array(queries))));
    }

    /** Counts the words of turns with the context that begin with the typed letters, with or without the article. */
    private Aggregation together() {
        String pattern = "(" + DefiniteArticle.PLAIN + ")?" + LuceneRegexp.literal(begun) + ".*";
        Aggregation begins =
                Aggregation.of(a -> a.terms(t -> t.field(WORDS).size(MAX_TRIED).include(i -> i.regexp(pattern))));
        return Aggregation.of(a -> a.sampler(s -> s.shardSize(SAMPLE)).aggregations(TOGETHER, begins));
    }

    private List<Tried> tried(ResponseBody<TurnDocument> answer) {
        Map<String, Tried> tried = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            List<Long> behind = counts(answer, BEHIND);
            List<Long> with = counts(answer, WITH);
            IntStream.range(0, words.size())
                    .forEach(i -> tried.put(
                            words.get(i).folded(), new Tried(words.get(i).printed(), behind.get(i), with.get(i))));
        }
        Map<String, Long> following = new FollowingWords(context, begun).count(answer);
        get(get(answer.aggregations(), TOGETHER).sampler().aggregations(), TOGETHER)
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> {
                    IndexedWord word = IndexedWord.parse(bucket.key().stringValue());
                    long behind = following.getOrDefault(word.folded(), 0L);
                    tried.putIfAbsent(word.folded(), new Tried(word.printed(), behind, bucket.docCount()));
                });
        return List.copyOf(tried.values());
    }

    private static List<Long> counts(ResponseBody<TurnDocument> answer, String name) {
        return get(answer.aggregations(), name).filters().buckets().array().stream()
                .map(bucket -> bucket.docCount())
                .toList();
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
