package org.hiwar.search.elastic;

import java.net.URI;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.testing.engine.BuiltDistribution;
import org.hiwar.testing.machine.DockerEngine;
import org.hiwar.testing.machine.ElasticsearchImage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** The plugin and the index definition in the full official image, as {@code docker compose} runs them. */
@ExtendWith({DockerEngine.class, ElasticsearchImage.class})
class DockerElasticsearchIT {
    private static final String INSTALL_AND_START =
            "bin/elasticsearch-plugin install --batch file:///tmp/hiwar-analysis.zip"
                    + " && exec /usr/local/bin/docker-entrypoint.sh eswrapper\n";

    private static ElasticsearchContainer container;

    @BeforeAll
    static void start() {
        container = new ElasticsearchContainer(ElasticsearchImage.NAME)
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(BuiltDistribution.plugin()), "/tmp/hiwar-analysis.zip")
                .withCopyToContainer(Transferable.of(INSTALL_AND_START), "/tmp/start.sh")
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("bash", "/tmp/start.sh"));
        container.start();
    }

    @AfterAll
    static void stop() {
        if (container != null) {
            container.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchesWithEveryAnalysis(AnalysisProfile profile) {
        EveryProfile.holdsOn(URI.create("http://" + container.getHttpHostAddress()), profile);
    }
}
