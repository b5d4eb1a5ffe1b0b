package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.hiwar.config.EngineAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose fault an error of Elasticsearch is. */
class EngineErrorTest {
    private static final String BREAKER =
            "{'error':{'root_cause':[],'type':'search_phase_execution_exception','reason':'all shards failed','failed_shards':"
                    + "[{'shard':0,'reason':{'type':'circuit_breaking_exception','reason':'[request] Data too large',"
                    + "'bytes_wanted':%s,'bytes_limit':644245094,'durability':'TRANSIENT'}}]},'status':429}";
    private static final String REFUSED =
            "{'error':{'root_cause':[{'type':'query_shard_exception','reason':'failed to create query'}],"
                    + "'type':'search_phase_execution_exception','reason':'all shards failed','failed_shards':"
                    + "[{'shard':0,'reason':{'type':'query_shard_exception','reason':'failed to create query',"
                    + "'caused_by':{'type':'%s','reason':'why'}}}]},'status':400}";

    @ParameterizedTest
    @CsvSource({
        "too_complex_to_determinize_exception",
        "too_many_clauses",
    })
    void blamesTheQueryForWhatNoEngineWouldAnswer(String type) {
        assertThatThrownBy(() -> search(400, REFUSED.formatted(type)))
                .isInstanceOf(QueryTooHeavy.class)
                .hasMessageContaining("all shards failed");
    }

    @ParameterizedTest
    @CsvSource({
        "2000000000000, org.hiwar.index.QueryTooHeavy",
        "644245100, org.hiwar.index.EngineUnavailable",
        "1288490000, org.hiwar.index.EngineUnavailable",
    })
    void blamesTheQueryOnlyIfItAloneIsBeyondTheMemory(String wanted, Class<?> exception) {
        assertThatThrownBy(() -> search(429, BREAKER.formatted(wanted))).isInstanceOf(exception);
    }

    @ParameterizedTest
    @CsvSource({
        "429, '{}', org.hiwar.index.EngineUnavailable",
        "429, 'too busy', org.hiwar.index.EngineUnavailable",
        "503, '', org.hiwar.index.EngineUnavailable",
        "401, '{}', org.hiwar.index.EngineRefused",
    })
    void blamesTheEngineForEverythingElse(int status, String answer, Class<?> exception) {
        assertThatThrownBy(() -> search(status, answer)).isInstanceOf(exception);
    }

    private static void search(int status, String answer) {
        try (StubEngine stub = new StubEngine(status, answer.replace('\'', '"'));
                Engine engine = Engine.connect(EngineAddress.open(URI.create(stub.url())))) {
            engine.ask(client -> client.search(s -> s.index("hiwar"), Void.class));
        }
    }
}
