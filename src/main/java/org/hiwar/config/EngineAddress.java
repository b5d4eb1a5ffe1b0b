package org.hiwar.config;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The address of an Elasticsearch and the credentials for it.
 *
 * @param url scheme, host, port, and the path that every request begins with; slashes at the end are removed
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

    /** An address that needs no credentials, such as a node on loopback. */
    public static EngineAddress open(URI url) {
        return new EngineAddress(url, null, null, null, null);
    }

    /** The address without credentials, so that it can be logged. */
    @Override
    public String toString() {
        return url.toString();
    }
}
