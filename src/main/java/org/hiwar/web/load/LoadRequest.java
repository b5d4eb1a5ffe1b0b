package org.hiwar.web.load;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.Source;
import org.hiwar.interview.text.Metadata;
import org.hiwar.search.InvalidParameter;
import org.hiwar.web.http.HttpProblem;
import org.hiwar.web.http.QueryParameters;
import org.hiwar.web.http.Routes;
import org.jspecify.annotations.Nullable;

/**
 * A checked request to load: the source, and whether its interviews are only shown or stored.
 *
 * @param body the spooled body, which closes with the request
 * @param dryRun true if nothing is to be stored
 */
record LoadRequest(SpooledBody body, Source source, boolean dryRun) implements AutoCloseable {
    /**
     * Hexadecimal digits of the digest in a text's id. With 12 digits (48 bits), the chance that any two of a million texts
     * share an id is about 0.2 %.
     */
    private static final int DIGEST_DIGITS = 12;

    /**
     * Reads the request's parameters and body.
     *
     * @param pathId the id in the address, or null if the address has none
     */
    static LoadRequest of(Context ctx, @Nullable String pathId) throws IOException {
        QueryParameters in =
                QueryParameters.of(ctx, "id", "title", "publication", "date", "place", "url", "tag", "dryRun");
        boolean dryRun = in.flag("dryRun");
        BodyFormat format = BodyFormat.of(ctx);
        Metadata metadata = metadata(in, checkedId(in, format, pathId));
        SpooledBody body = SpooledBody.of(ctx);
        try {
            return new LoadRequest(body, source(body, format, metadata, pathId), dryRun);
        } catch (IOException | RuntimeException e) {
            body.close();
            throw e;
        }
    }

    private static Source source(SpooledBody body, BodyFormat format, Metadata metadata, @Nullable String pathId)
            throws IOException {
        if (format.saysIds() && pathId != null) {
            checkAgrees(JsonIdentity.of(body.file()), pathId);
        }
        Metadata named = format.saysIds() || metadata.id() != null
                ? metadata
                : metadata.withId("text-" + body.sha256().substring(0, DIGEST_DIGITS));
        String name = named.id() == null ? "body" : named.id();
        return new Source(name, format.format(), named, () -> Files.newInputStream(body.file()));
    }

    private static @Nullable String checkedId(QueryParameters in, BodyFormat format, @Nullable String pathId) {
        String id = in.text("id");
        if (pathId != null) {
            if (format.isMany()) {
                throw HttpProblem.of(415, "PUT takes one interview; POST many to " + Routes.INTERVIEWS);
            }
            if (id != null && !id.equals(pathId)) {
                throw conflict(pathId, id);
            }
            return valid("the id in the address", pathId);
        }
        if (id != null && format.saysIds()) {
            throw new InvalidParameter(
                    "id",
                    "stands in the JSON itself or is the name of a file in it, or stands in the address of a PUT");
        }
        return id == null ? null : valid("id", id);
    }

    private static String valid(String parameter, String id) {
        try {
            return Interview.checkedId(id);
        } catch (IllegalArgumentException e) {
            throw new InvalidParameter(parameter, "cannot be used: " + e.getMessage());
        }
    }

    private static void checkAgrees(JsonIdentity identity, String pathId) {
        if (identity.array()) {
            throw HttpProblem.of(400, "PUT takes one interview, not a list; POST many to " + Routes.INTERVIEWS);
        }
        if (identity.id() != null && !identity.id().equals(pathId)) {
            throw conflict(pathId, identity.id());
        }
    }

    private static HttpProblem conflict(String pathId, String id) {
        return HttpProblem.of(
                409, "the address names the interview \"" + pathId + "\", the request itself \"" + id + "\"");
    }

    private static Metadata metadata(QueryParameters in, @Nullable String id) {
        Facts facts = new Facts(
                in.text("title"),
                in.text("publication"),
                in.date("date"),
                in.text("place"),
                url(in.text("url")),
                in.texts("tag"),
                null,
                List.of());
        return new Metadata(id, facts);
    }

    private static @Nullable URI url(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            URI url = new URI(text);
            // Pages link to this address, so javascript: and other schemes must be refused.
            if ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme())) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw new InvalidParameter("url", "is no address: " + e.getReason());
        }
        throw new InvalidParameter("url", "begins with http:// or https://");
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
