package org.hiwar.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Turns away clients that ask too much. A client is the address at the other end of the connection, for anybody can write
 * an {@code X-Forwarded-For}; only behind a proxy is it the last address there, the one that the proxy itself wrote.
 * Loopback is not limited: it is this machine's own programs, or a proxy that nobody told us of.
 */
final class ClientGate {
    /** One household or office has at least this much of an IPv6 address to itself. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final RateLimiter limiter;
    private final boolean behindProxy;

    ClientGate(RateLimit limit, boolean behindProxy) {
        this.limiter = new RateLimiter(limit, System::nanoTime);
        this.behindProxy = behindProxy;
    }

    /** @throws HttpProblem 429 where the client has to wait */
    void pass(Context ctx) {
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
        String forwarded = behindProxy ? ctx.header("X-Forwarded-For") : null;
        if (forwarded != null) {
            return network(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
        }
        return network(ctx.req().getRemoteAddr());
    }

    /** The address, or its network for IPv6; empty for loopback. */
    static String network(String address) {
        String bare = address.replaceAll("^\\[|\\](:\\d+)?$", "");
        if (!bare.matches("[0-9a-fA-F:.%a-z]+")) {
            return bare;
        }
        try {
            // A literal address: no name is looked up.
            InetAddress ip = InetAddress.getByName(bare);
            byte[] bytes = ip.getAddress();
            byte[] network = bytes.length == 16 ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
            return ip.isLoopbackAddress() ? "" : Arrays.toString(network);
        } catch (UnknownHostException e) {
            return bare;
        }
    }
}
