package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.EngineAddress;
import org.hiwar.search.ElasticSearcher;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchRequest;
import org.hiwar.search.Sort;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.MountableFile;

/** The full official image with our plugin: what docker-compose.yml brings up, and the profile that needs no plugin. */
class DockerElasticsearchIT {
    private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:8.19.21";
    private static final String PLUGIN = "/tmp/hiwar-analysis.zip";

    @Test
    void findsInTheOfficialImageWithThePluginAndWithout() throws IOException {
        requireDocker();
        try (ElasticsearchContainer container = new ElasticsearchContainer(IMAGE)
                .withEnv("xpack.security.enabled", "false")
                .withCopyFileToContainer(MountableFile.forHostPath(plugin()), PLUGIN)
                .withCreateContainerCmdModifier(command -> command.withEntrypoint(
                        "sh",
                        "-c",
                        "bin/elasticsearch-plugin install --batch file://" + PLUGIN
                                + " && exec /usr/local/bin/docker-entrypoint.sh eswrapper"))) {
            container.start();
            URI url = URI.create("http://" + container.getHttpHostAddress());
            assertThat(found(url, AnalysisProfile.HIWAR)).isEqualTo(1);
            assertThat(found(url, AnalysisProfile.STOCK)).isEqualTo(1);
        }
    }

    private static long found(URI url, AnalysisProfile profile) {
        try (Engine engine = Engine.connect(EngineAddress.open(url))) {
            TurnIndex index = new TurnIndex(engine, "docker-" + profile.wireName(), profile);
            index.ensure();
            new InterviewArchive(index)
                    .put(List.of(TestArchive.interview("واحة", "answer: مزارع: سقينا النخيل ليلا.")));
            return new ElasticSearcher(index)
                    .search(new SearchRequest("نخيل", Filters.NONE, Sort.RELEVANCE, 1, 10, Set.of()))
                    .total()
                    .value();
        }
    }

    private static Path plugin() throws IOException {
        Path distribution = Path.of(System.getProperty("hiwar.distribution", "target/distribution"));
        try (Stream<Path> files = Files.list(distribution)) {
            return files.filter(file -> file.getFileName().toString().startsWith("hiwar-analysis-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** No engine is no failure, but nobody is to believe that this ran. */
    private static void requireDocker() {
        boolean available = DockerClientFactory.instance().isDockerAvailable();
        if (!available) {
            System.out.println("DockerElasticsearchIT does not run: no Docker engine answers on this machine");
        }
        Assumptions.assumeTrue(available, "no Docker engine answers on this machine");
    }
}
