package org.hiwar.search.elastic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.EngineAddress;
import org.hiwar.index.Engine;
import org.hiwar.index.StubEngine;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.Test;

/** What a search costs besides time: the bytes that are sent and the memory that its thread allocates. */
class SearchCostTest {
    private static final int SEARCHES = 50;
    private static final String TEXT = "كان القمح يباع في السوق القديم بالكيل والناس يأتون من القرى. ".repeat(8);

    private static final String WORDS =
            "{\"key\":\"القمح\\tالقمح\",\"doc_count\":500},{\"key\":\"القديم\\tالقديم\",\"doc_count\":400}";

    private final List<String> bodies = new CopyOnWriteArrayList<>();

    @Test
    void sendsAndAllocatesLittle() {
        try (StubEngine stub = new StubEngine(200, (path, body) -> answer(path, body));
                Engine engine = Engine.connect(EngineAddress.open(URI.create(stub.url())))) {
            ElasticSearcher searcher =
                    new ElasticSearcher(new TurnIndex(engine, "hiwar", AnalysisProfile.HIWAR), () -> Synonyms.NONE);
            search(searcher);
            await().until(() -> searcher.vocabularyAge().isPresent());
            search(searcher);
            bodies.clear();
            long allocated = allocatedBy(() -> IntStream.range(0, SEARCHES).forEach(i -> search(searcher)));

            assertThat(bodies).hasSize(SEARCHES);
            assertThat(bodies.get(0).getBytes(StandardCharsets.UTF_8).length).isLessThan(4_500);
            // Hits with 30 KB of text allocate about 1 MB: as bytes, as strings, as fragments with their marks.
            assertThat(allocated / SEARCHES).isLessThan(3_000_000);
        }
    }

    private static void search(ElasticSearcher searcher) {
        SearchResult result = searcher.search(
                new SearchParameters("القمح القديم", Filters.NONE, Sort.RELEVANCE, 1, 10, Set.of(Facet.SPEAKER)));
        assertThat(result.hits()).hasSize(10);
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Answers as Elasticsearch would, and keeps the bodies of searches for turns. */
    private String answer(String path, String body) {
        if (path.contains("_stats")) {
            return "{\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0},\"_all\":{},\"indices\":{}}";
        }
        if (body.contains("\"highlight\"")) {
            bodies.add(body);
            return found(IntStream.range(0, 10).mapToObj(SearchCostTest::hit).collect(joining(",")), facet());
        }
        String counted = body.contains("cardinality")
                ? "\"cardinality#counted\":{\"value\":1}"
                : "\"sterms#counted\":{\"doc_count_error_upper_bound\":0,\"sum_other_doc_count\":0,\"buckets\":["
                        + WORDS + "]}";
        return found("", counted);
    }

    private static String found(String hits, String aggregations) {
        return "{\"took\":1,\"timed_out\":false,\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0},"
                + "\"hits\":{\"total\":{\"value\":1000,\"relation\":\"eq\"},\"hits\":[" + hits + "]},"
                + "\"aggregations\":{" + aggregations + "}}";
    }

    private static String hit(int number) {
        String marked = TEXT.replace("القمح", "\uFDD0القمح\uFDD1");
        return "{\"_index\":\"i\",\"_id\":\"سوق#" + number
                + "\",\"_score\":1.5,\"_source\":{\"interview\":{\"id\":\"سوق\","
                + "\"title\":\"سوق الحبوب\"},\"ordinal\":" + number + ",\"role\":\"answer\",\"speaker\":{\"id\":\"a\","
                + "\"name\":\"جمعة\"},\"text\":\"" + TEXT + "\",\"confidence\":0.9},\"highlight\":{\"text\":[\""
                + marked
                + "\"]}}";
    }

    private static String facet() {
        return "\"filter#speaker\":{\"doc_count\":100,\"sterms#values\":{\"doc_count_error_upper_bound\":0,"
                + "\"sum_other_doc_count\":0,\"buckets\":[]}}";
    }
}
