package org.hiwar.index;

import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.elasticsearch.indices.stats.IndexStats;
import co.elastic.clients.json.JsonData;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hiwar.config.AnalysisProfile;
import org.jspecify.annotations.Nullable;

/** The index of turns behind its alias: created if it does not exist, refused if this program cannot use it. */
public final class TurnIndex {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Engine engine;
    private final String alias;
    private final IndexDefinition definition;
    private final IndexGeneration generation;

    public TurnIndex(Engine engine, String alias, AnalysisProfile profile) {
        this.engine = engine;
        this.alias = alias;
        this.definition = IndexDefinition.of(profile);
        this.generation = new IndexGeneration(this::askGeneration, System::nanoTime);
    }

    /** The name by which loads and searches address the index. */
    public String alias() {
        return alias;
    }

    /**
     * Creates the index if the alias names none, else checks the index that the alias names.
     *
     * @return true if the index was created now
     * @throws EngineRefused if the alias names an index of another schema or another analysis
     */
    public boolean ensure() {
        Map<String, IndexMappingRecord> there = engine.ask(RequestKind.BULK, client -> client.indices()
                        .getMapping(m -> m.index(alias).ignoreUnavailable(true)))
                .result();
        if (there.isEmpty()) {
            create();
            return true;
        }
        there.forEach((name, mapping) -> check(name, mapping.mappings().meta()));
        return false;
    }

    private void create() {
        String name = "%s-v%d-%s-%s"
                .formatted(alias, definition.schema(), definition.profile().wireName(), STAMP.format(Instant.now()));
        CreateIndexRequest request = CreateIndexRequest.of(c -> c.index(name)
                .withJson(new StringReader(definition.body().toString()))
                .aliases(alias, a -> a.isWriteIndex(true)));
        engine.ask(RequestKind.BULK, client -> client.indices().create(request));
    }

    private void check(String name, Map<String, JsonData> meta) {
        int schema = meta.containsKey("schema") ? meta.get("schema").to(Integer.class) : 0;
        if (schema != definition.schema()) {
            throw new EngineRefused("index " + name + " has schema " + schema + ", this program needs "
                    + definition.schema() + ": load into a new one (set HIWAR_INDEX or use another data folder)");
        }
        String analysis = meta.containsKey("analysis") ? meta.get("analysis").to(String.class) : "none";
        if (!analysis.equals(definition.profile().wireName())) {
            throw new EngineRefused("index " + name + " was made with HIWAR_ANALYSIS=" + analysis + ", not "
                    + definition.profile().wireName() + ": set it so, or load into a new index (HIWAR_INDEX)");
        }
    }

    /** The analysis that the index must have. */
    public AnalysisProfile profile() {
        return definition.profile();
    }

    /** Asks Elasticsearch whether searches can be answered now. */
    public EngineHealth health() {
        try {
            var health = engine.ask(RequestKind.HEALTH, client -> client.cluster()
                    .health(h ->
                            h.index(alias).waitForStatus(HealthStatus.Yellow).timeout(t -> t.time("1s"))));
            return health.timedOut() || health.status() == HealthStatus.Red
                    ? new EngineHealth(false, "index " + alias + " has primary shards that do not answer")
                    : new EngineHealth(
                            true,
                            "index " + alias + " is " + health.status().jsonValue() + " on " + health.numberOfNodes()
                                    + " node(s)");
        } catch (EngineUnavailable | EngineBusy | EngineRefused e) {
            return new EngineHealth(false, String.valueOf(e.getMessage()));
        }
    }

    /** The generation of the index. */
    public IndexGeneration generation() {
        return generation;
    }

    private String askGeneration() {
        var stats = engine.ask(RequestKind.HEALTH, client -> client.indices()
                .stats(s -> s.index(alias).metric("docs", "refresh")));
        return new TreeMap<>(stats.indices())
                .entrySet().stream()
                        .map(index -> index.getValue().uuid()
                                + generation(index.getValue().primaries()))
                        .collect(Collectors.joining(" "));
    }

    private static String generation(@Nullable IndexStats stats) {
        if (stats == null || stats.docs() == null || stats.refresh() == null) {
            return "";
        }
        return ":" + stats.docs().count() + ":" + stats.docs().deleted() + ":"
                + stats.refresh().externalTotal();
    }

    /** The connection that loads and searches use. */
    public Engine engine() {
        return engine;
    }

    /** Makes all written documents visible to searches. */
    void refresh() {
        try {
            engine.ask(RequestKind.BULK, client -> client.indices().refresh(r -> r.index(alias)));
        } finally {
            generation.changed();
        }
    }
}
