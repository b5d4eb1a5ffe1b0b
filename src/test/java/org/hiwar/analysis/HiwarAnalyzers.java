package org.hiwar.analysis;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The analyzers of the profile {@code hiwar}, with the filters and their order from {@code es-config/analysis/hiwar.json}. */
final class HiwarAnalyzers {
    private HiwarAnalyzers() {}

    /** An analyzer of the profile, such as {@code hiwar_text}. */
    static Analyzer named(String analyzer) {
        JsonNode analysis = profile().get("analysis");
        List<TokenFilterFactory> chain = new ArrayList<>();
        analysis.get("analyzer")
                .get(analyzer)
                .get("filter")
                .forEach(name -> chain.add(filter(name.asText(), analysis)));
        return Tokens.analyzer(chain.toArray(TokenFilterFactory[]::new));
    }

    private static TokenFilterFactory filter(String name, JsonNode analysis) {
        JsonNode defined = analysis.path("filter").path(name);
        if (defined.isMissingNode()) {
            return Objects.requireNonNull(filters().get(name), name);
        }
        int size = defined.get("size").asInt();
        return new WordGramFilterFactory(() -> size);
    }

    private static Map<String, TokenFilterFactory> filters() {
        return Stream.of(
                        new PrintedWordFilterFactory(),
                        new AcronymFilterFactory(),
                        new StopWordFilterFactory(List::of),
                        new FoldFilterFactory(),
                        new CompoundFilterFactory(),
                        new NumberWordFilterFactory(),
                        new StemFilterFactory(Tokens.allRules()))
                .collect(toMap(
                        filter -> filter.getClass()
                                .getAnnotation(NamedComponent.class)
                                .value(),
                        filter -> filter));
    }

    private static JsonNode profile() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("es-config/analysis/hiwar.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
