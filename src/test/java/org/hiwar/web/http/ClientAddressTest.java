package org.hiwar.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "203.0.113.9:49152, 203.0.113.9",
        "2001:db8::1, 2001:db8:0:0:0:0:0:1",
        "[2001:DB8::1], 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1]:49152, 2001:db8:0:0:0:0:0:1",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1",
        "[fe80::1%25eth0]:80, fe80:0:0:0:0:0:0:1",
        "::ffff:203.0.113.9, 203.0.113.9",
        "::1, 0:0:0:0:0:0:0:1",
    })
    void readsAddressesHoweverTheyAreWritten(String written, String address) {
        assertThat(ClientAddress.read(written).map(InetAddress::getHostAddress)).hasValue(address);
    }

    /** Java's own reader would look these up, or read numbers that nobody wrote. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "localhost",
                "client.example.org",
                "_hidden",
                "dead.beef",
                "cafe",
                "2130706433",
                "127.1",
                "1.2.3.256",
                "010.0.0.1",
                "1.2.3.4.5",
                "1.2.3.4:port",
                "[1.2.3.4]",
                "[localhost]",
                "[::1",
                "::1]",
                ":::",
                "2001:db8::1::2",
                "12:34"
            })
    void takesNothingElseForAnAddress(String written) {
        assertThat(ClientAddress.read(written)).isEmpty();
    }
}
