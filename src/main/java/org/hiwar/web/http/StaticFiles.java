package org.hiwar.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves small files of the class path. Each is read once and answered with 304 if the client has it already. */
public final class StaticFiles {
    private static final Pattern PLAIN_PATH =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*+/)*+[A-Za-z0-9_-][A-Za-z0-9._-]*+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("mjs", "text/javascript;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("yaml", "application/yaml;charset=utf-8"));

    private final Map<String, StaticFile> files = new ConcurrentHashMap<>();

    private record StaticFile(ByteBuffer bytes, String type, String etag) {}

    /**
     * Answers with a file.
     *
     * @param path from the class path's root, without a leading slash
     * @throws HttpProblem 404 if no file has that path
     */
    public void serve(Context ctx, String path) {
        StaticFile file = find(path).orElseThrow(() -> HttpProblem.of(404, "nothing is at " + ctx.path()));
        if (!EntityTag.revalidate(ctx, file.etag())) {
            ctx.contentType(file.type()).result(file.bytes().array());
        }
    }

    private Optional<StaticFile> find(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !PLAIN_PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(files.computeIfAbsent(path, name -> read(name, type)));
    }

    private static @Nullable StaticFile read(String path, String type) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            return new StaticFile(ByteBuffer.wrap(bytes), type, EntityTag.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }
}
