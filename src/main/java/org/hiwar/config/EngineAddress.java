package org.hiwar.config;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where an Elasticsearch is and how to be let in.
 *
 * @param url its address, with scheme, host and port, and the path that every request goes under; a slash at its end is left out
 * @param apiKey an encoded API key, or null
 * @param user a user name, with {@code password}, or null
 * @param password the user's password, or null
 * @param caFile a PEM file with the certificate authority to trust, or null for the system's own
 */
public record EngineAddress(
        URI url,
        @Nullable String apiKey,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path caFile) {
    public EngineAddress {
        url = URI.create(url.toString().replaceFirst("/+$", ""));
    }

    /** An address that lets everybody in, as a node on loopback does. */
    public static EngineAddress open(URI url) {
        return new EngineAddress(url, null, null, null, null);
    }

    /** Without the secrets, so that it can be logged. */
    @Override
    public String toString() {
        return url.toString();
    }
}
