package org.hiwar.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.search.elastic.EveryProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The plugin and the index definition in the full official image, as {@code docker compose} runs them. */
class DockerElasticsearchIT {
    private static final DockerImageName IMAGE =
            DockerImageName.parse("docker.elastic.co/elasticsearch/elasticsearch:8.19.21");
    private static final String INSTALL_AND_START =
            "bin/elasticsearch-plugin install --batch file:///tmp/hiwar-analysis.zip"
                    + " && exec /usr/local/bin/docker-entrypoint.sh eswrapper\n";

    private static ElasticsearchContainer container;

    @BeforeAll
    static void startWhereThereIsDocker() throws IOException {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            notRun("there is no Docker engine on this machine");
        }
        container = new ElasticsearchContainer(IMAGE)
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .withCopyFileToContainer(MountableFile.forHostPath(plugin()), "/tmp/hiwar-analysis.zip")
                .withCopyToContainer(Transferable.of(INSTALL_AND_START), "/tmp/start.sh")
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("bash", "/tmp/start.sh"));
        try {
            container.start();
        } catch (ContainerFetchException e) {
            notRun("the image " + IMAGE + " cannot be had: " + e.getMessage());
        } catch (ContainerLaunchException e) {
            if (e.getCause() instanceof ContainerFetchException) {
                notRun("the image " + IMAGE + " cannot be had: " + e.getCause().getMessage());
            }
            throw e;
        }
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

    /** Aloud: a run without Docker is to be seen in the output, not only in a report. */
    private static void notRun(String reason) {
        System.out.println("DockerElasticsearchIT does not run: " + reason);
        abort(reason);
    }

    private static Path plugin() throws IOException {
        try (Stream<Path> files = Files.list(TestNode.distribution())) {
            List<Path> plugins = files.filter(
                            file -> file.getFileName().toString().startsWith("hiwar-analysis-"))
                    .toList();
            assertThat(plugins).hasSize(1);
            return plugins.get(0);
        }
    }
}
