package org.hiwar.web.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.hiwar.digest.Sha256;

/** The tags by which clients ask whether the answer that they have is still the same. */
public final class EntityTag {
    private static final int BYTES = 12;

    private EntityTag() {}

    /** The tag of an answer. It is weak, because plain and gzipped answers share it. */
    static String of(byte[] answer) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(answer), 0, BYTES) + '"';
    }

    /** Sends the tag and, if the client has the answer with this tag, the status 304. Returns whether it has. */
    static boolean revalidate(Context ctx, String tag) {
        ctx.header("ETag", tag);
        String known = ctx.header("If-None-Match");
        boolean same = known != null && known.contains(tag);
        if (same) {
            ctx.status(304);
        }
        return same;
    }

    /** Gives a finished answer its tag, and takes its body away if the client has it. */
    public static void revalidate(Context ctx) {
        String answer = ctx.statusCode() == 200 && RequestMethod.isReading(ctx) ? ctx.result() : null;
        if (answer != null && revalidate(ctx, of(answer.getBytes(StandardCharsets.UTF_8)))) {
            ctx.result("");
        }
    }
}
