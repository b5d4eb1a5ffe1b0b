package org.hiwar.web.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Turns away clients that ask too much. A client is the address at the other end of the connection, for anybody can write
 * an {@code X-Forwarded-For}; behind a proxy it is the last address of the last such line, which the proxy itself wrote.
 * Loopback is not limited: it is this machine's own programs, or a proxy that nobody told us of.
 */
public final class ClientGate {
    /** One household or office has at least this much of an IPv6 address to itself. */
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
                // Whoever sends no address through a proxy is counted with all the others who do, on loopback too.
                return lastAddress(lines).map(ClientGate::network).orElse(connection);
            }
        }
        return ClientAddress.read(connection).map(ClientGate::network).orElse(connection);
    }

    /** A proxy adds its address at the end of the last line, or in a line of its own behind those of the client. */
    private static Optional<InetAddress> lastAddress(List<String> lines) {
        String line = lines.get(lines.size() - 1);
        return ClientAddress.read(line.substring(line.lastIndexOf(',') + 1).strip());
    }

    /** The address, or its network for IPv6; empty for loopback. */
    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] network = bytes.length == 16 ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        return address.isLoopbackAddress() ? "" : Arrays.toString(network);
    }
}
