package org.hiwar.web.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Turns away clients that send too many requests. A client is the address at the other end of the connection, because
 * anybody can write an {@code X-Forwarded-For} header. Behind a proxy, a client is the last address of the last such header,
 * because the proxy itself wrote that address. Loopback is not limited: its requests come from programs on this machine, or
 * from a proxy that the settings do not mention.
 */
public final class ClientGate {
    /**
     * Leading bytes of an IPv6 address that tell clients apart. A household or an office has at least one such network (/64)
     * to itself.
     */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final RateLimiter limiter;
    private final boolean behindProxy;

    public ClientGate(RateLimit limit, boolean behindProxy) {
        this.limiter = new RateLimiter(limit, System::nanoTime);
        this.behindProxy = behindProxy;
    }

    /**
     * Lets a request pass if its client has not asked too often.
     *
     * @throws HttpProblem 429 if the client has to wait
     */
    public void pass(Context ctx) {
        if (ctx.path().equals(Routes.LIVE)) {
            return;
        }
        String client = client(ctx);
        int wait = client.isEmpty() ? 0 : limiter.secondsToWait(client);
        if (wait > 0) {
            throw HttpProblem.of(429, "too many requests; the next may come in " + wait + " s")
                    .header("Retry-After", Integer.toString(wait));
        }
    }

    private String client(Context ctx) {
        String connection = ctx.req().getRemoteAddr();
        if (behindProxy) {
            List<String> lines = Collections.list(ctx.req().getHeaders("X-Forwarded-For"));
            if (!lines.isEmpty()) {
                // Requests whose address the proxy does not give share one count, even if the proxy is on loopback.
                return lastAddress(lines).map(ClientGate::network).orElse(connection);
            }
        }
        return ClientAddress.read(connection).map(ClientGate::network).orElse(connection);
    }

    /**
     * Reads the last address of the last header line. A proxy adds its client's address at the end of the last line, or in a
     * line of its own after the lines that the client sent.
     */
    private static Optional<InetAddress> lastAddress(List<String> lines) {
        String line = lines.get(lines.size() - 1);
        return ClientAddress.read(line.substring(line.lastIndexOf(',') + 1).strip());
    }

    /** Returns the address, or its network if the address is IPv6, or an empty text if the address is loopback. */
    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] network = bytes.length == 16 ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        return address.isLoopbackAddress() ? "" : Arrays.toString(network);
    }
}
