package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.EngineAddress;
import org.hiwar.index.Engine;
import org.hiwar.index.StubEngine;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.Depth;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Searcher;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.Test;

/** Queries that ask too much are the client's to mend, and no outage. */
class HeavyQueriesTest {
    private static final String TOO_MUCH =
            "{\"error\":{\"root_cause\":[{\"type\":\"circuit_breaking_exception\",\"reason\":\"Data too large\","
                    + "\"bytes_wanted\":2000000000000,\"bytes_limit\":644245094,\"durability\":\"TRANSIENT\"}],"
                    + "\"type\":\"search_phase_execution_exception\",\"reason\":\"all shards failed\"},\"status\":429}";

    @Test
    void namesTheQueryWithSixHarakatOnOneLetterBeforeAnythingIsSent() {
        try (StubEngine stub = new StubEngine(429, TOO_MUCH)) {
            assertThatThrownBy(() -> asking(stub, searcher -> searcher.search(spelled("كتًٌٍَُِب"))))
                    .isInstanceOfSatisfying(InvalidParameter.class, e -> assertThat(e.parameter())
                            .isEqualTo("q"));
            assertThat(stub.requests()).noneMatch(request -> request.contains("search"));
        }
    }

    @Test
    void namesTheParameterThatElasticsearchFindsTooHeavy() {
        try (StubEngine stub = new StubEngine(429, TOO_MUCH)) {
            assertRefused("q", stub, searcher -> searcher.search(spelled("كتب")));
            assertRefused("q", stub, searcher -> searcher.suggest("كتب", 8));
            assertRefused("name", stub, searcher -> searcher.speakers("كتب", 1, 20));
            assertThat(stub.requests()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static void assertRefused(String parameter, StubEngine stub, Consumer<Searcher> asked) {
        assertThatThrownBy(() -> asking(stub, asked))
                .isInstanceOfSatisfying(
                        InvalidParameter.class, e -> assertThat(e.parameter()).isEqualTo(parameter));
    }

    private static SearchParameters spelled(String query) {
        Matching matching = new Matching(Depth.EXACT, true, SearchScope.BOTH);
        return new SearchParameters(query, Filters.NONE, Sort.RELEVANCE, 1, 20, Set.of(), matching, Highlights.DEFAULT);
    }

    private static void asking(StubEngine stub, Consumer<Searcher> asked) {
        try (Engine engine = Engine.connect(EngineAddress.open(URI.create(stub.url())))) {
            asked.accept(
                    new ElasticSearcher(new TurnIndex(engine, "hiwar", AnalysisProfile.HIWAR), () -> Synonyms.NONE));
        }
    }
}
