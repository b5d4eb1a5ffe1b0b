package org.hiwar.web.load;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.hiwar.digest.Sha256;
import org.hiwar.web.http.HttpProblem;

/**
 * A request's body, unpacked into a temporary file. The body is known to be complete and within the limit before its first
 * interview is stored; a long body takes no more memory than a short one; and the body can be read more than once.
 *
 * @param file the temporary file, which {@link #close} deletes
 * @param sha256 the digest of the unpacked bytes, in hexadecimal
 */
record SpooledBody(Path file, String sha256) implements AutoCloseable {
    /** Maximum size of the unpacked body, in bytes. */
    static final long LIMIT = 64L << 20;

    /**
     * Writes a request's body into a temporary file.
     *
     * @throws HttpProblem 413 if the body exceeds the limit, 415 if its encoding is not gzip, 400 if the body breaks off
     */
    static SpooledBody of(Context ctx) throws IOException {
        if (ctx.req().getContentLengthLong() > LIMIT) {
            throw tooLarge();
        }
        MessageDigest digest = Sha256.digest();
        Path file = Files.createTempFile("hiwar-body-", null);
        try (OutputStream out = Files.newOutputStream(file);
                InputStream in = unpacked(ctx)) {
            copy(in, out, digest);
            return new SpooledBody(file, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static InputStream unpacked(Context ctx) throws IOException {
        String encoding = ctx.header("Content-Encoding");
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return ctx.req().getInputStream();
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            throw HttpProblem.of(415, "the Content-Encoding " + encoding + " is not read; gzip is")
                    .header("Accept-Encoding", "gzip");
        }
        try {
            return new GZIPInputStream(ctx.req().getInputStream());
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private static void copy(InputStream in, OutputStream out, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
            total += read;
            if (total > LIMIT) {
                throw tooLarge();
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
    }

    /** Reads bytes, and blames the client if reading fails; a failure to write is the service's own fault. */
    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private static HttpProblem brokenOff(IOException e) {
        return HttpProblem.of(400, "the body breaks off or is not what its Content-Encoding says: " + e.getMessage());
    }

    private static HttpProblem tooLarge() {
        return HttpProblem.of(
                413,
                "the body has more than " + (LIMIT >> 20) + " MB (" + LIMIT
                        + " bytes, unpacked); send it in parts, or load it with \"hiwar index\"");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
