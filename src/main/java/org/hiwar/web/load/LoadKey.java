package org.hiwar.web.load;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.hiwar.web.http.HttpProblem;
import org.jspecify.annotations.Nullable;

/** The key that lets a client change the archive. */
public final class LoadKey {
    private static final String BEARER = "Bearer ";

    private final byte[] key;

    public LoadKey(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Lets a request with the key pass.
     *
     * @throws HttpProblem 401 if the request has no key, 403 if it has a wrong one
     */
    void check(Context ctx) {
        String given = given(ctx);
        if (given == null) {
            throw HttpProblem.of(401, "loading needs the key, as \"Authorization: Bearer KEY\" or \"X-Hiwar-Key: KEY\"")
                    .header("WWW-Authenticate", "Bearer realm=\"hiwar\"");
        }
        // Compares in the same time for every wrong key, so that nobody can guess the key letter by letter.
        if (!MessageDigest.isEqual(key, given.getBytes(StandardCharsets.UTF_8))) {
            throw HttpProblem.of(403, "this is not the key");
        }
    }

    private static @Nullable String given(Context ctx) {
        String own = ctx.header("X-Hiwar-Key");
        if (own != null) {
            return own.strip();
        }
        String authorization = ctx.header("Authorization");
        boolean bearer = authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? authorization.substring(BEARER.length()).strip() : null;
    }
}
