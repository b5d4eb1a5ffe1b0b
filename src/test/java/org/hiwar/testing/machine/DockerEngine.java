package org.hiwar.testing.machine;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/** A Docker engine that answers. */
public final class DockerEngine extends Need {
    DockerEngine() {
        super("docker-engine");
    }

    @Override
    protected Optional<String> lacking() {
        return DockerClientFactory.instance().isDockerAvailable() ? Optional.empty() : Optional.of("none answers");
    }
}
