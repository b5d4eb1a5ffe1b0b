package org.hiwar.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as servers and proxies write them: IPv4 or IPv6, with or without brackets, port and zone. The class never
 * looks up a name.
 */
final class ClientAddress {
    private static final String PORT = "(?::\\d{1,5})?";
    private static final String NUMBER = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(" + NUMBER + "(?:\\." + NUMBER + "){3})" + PORT);
    private static final String IPV6 = "([0-9a-fA-F:.]{2,45})(?:%[\\w.-]{1,40})?";
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[" + IPV6 + "\\]" + PORT);
    private static final Pattern BARE = Pattern.compile(IPV6);

    private ClientAddress() {}

    /** Returns the address, or empty if the text is not an address but a name, {@code unknown} or nothing. */
    static Optional<InetAddress> read(String written) {
        Matcher four = IPV4.matcher(written);
        if (four.matches()) {
            return literal(four.group(1));
        }
        Matcher bracketed = IN_BRACKETS.matcher(written);
        Matcher six = bracketed.matches() ? bracketed : BARE.matcher(written);
        // Java reads a text in brackets as an IPv6 address or refuses it, but would ask the DNS about a bare text.
        return six.matches() ? literal("[" + six.group(1) + "]") : Optional.empty();
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
