package org.hiwar.web.load;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.hiwar.interview.read.Refusal;
import org.hiwar.search.synonym.InvalidSynonyms;
import org.hiwar.search.synonym.SynonymFile;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.web.http.HttpProblem;
import org.hiwar.web.http.QueryParameters;
import org.hiwar.web.http.Routes;

/** The routes that read the synonyms and, for clients with the key, replace them. */
public final class SynonymRoutes {
    private static final String TEXT = "text/plain;charset=utf-8";

    /** Rules of the maximum length never have more bytes: UTF-8 takes at most four for a character. */
    private static final long MAX_BYTES = 4L * Synonyms.MAX_LENGTH;

    private final SynonymFile synonyms;
    private final LoadKey key;

    public SynonymRoutes(SynonymFile synonyms, LoadKey key) {
        this.synonyms = synonyms;
        this.key = key;
    }

    public void register(RoutesConfig routes) {
        routes.get(Routes.SYNONYMS, this::read);
        routes.put(Routes.SYNONYMS, this::write);
    }

    private void read(Context ctx) {
        QueryParameters.of(ctx);
        ctx.result(synonyms.text()).contentType(TEXT);
    }

    private void write(Context ctx) throws IOException {
        key.check(ctx);
        QueryParameters.of(ctx);
        if (BodyFormat.of(ctx) != BodyFormat.PLAIN) {
            throw HttpProblem.of(415, "synonyms are text/plain, one rule a line");
        }
        try (SpooledBody body = SpooledBody.of(ctx)) {
            if (Files.size(body.file()) > MAX_BYTES) {
                throw HttpProblem.of(413, "the synonyms have more than " + MAX_BYTES + " bytes");
            }
            synonyms.replace(SynonymFile.decoded(Files.readAllBytes(body.file())));
        } catch (InvalidSynonyms e) {
            throw unusable(e);
        }
        ctx.header("Cache-Control", "no-store");
        read(ctx);
    }

    private static HttpProblem unusable(InvalidSynonyms e) {
        List<Refusal> refused = e.complaints().stream()
                .map(complaint -> new Refusal("synonyms", complaint.line(), complaint.reason()))
                .toList();
        return HttpProblem.unreadable("nothing was changed: " + e.getMessage(), refused);
    }
}
