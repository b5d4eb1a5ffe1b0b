package org.hiwar.testing.machine;

import java.util.Optional;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.DockerImageName;

/** The full official image of the server, in the Docker engine or where the engine can fetch it. */
public final class ElasticsearchImage extends Need {
    public static final DockerImageName NAME =
            DockerImageName.parse("docker.elastic.co/elasticsearch/elasticsearch:8.19.21");

    ElasticsearchImage() {
        super("docker-image " + NAME);
    }

    @Override
    protected Optional<String> lacking() {
        try (ElasticsearchContainer container = new ElasticsearchContainer(NAME)) {
            container.getDockerImageName();
            return Optional.empty();
        } catch (ContainerFetchException e) {
            return Optional.of("it cannot be fetched: " + e.getMessage());
        }
    }
}
