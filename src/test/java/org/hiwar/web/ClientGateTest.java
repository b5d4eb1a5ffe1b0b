package org.hiwar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.hiwar.web.http.RateLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom the rate limit counts behind a proxy. */
class ClientGateTest {
    private final TestService service = new TestService(true, new RateLimit(1, 2));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void countsByTheLastAddressOfTheLastLine() {
        assertThat(ask("9.9.9.1", "203.0.113.1")).isEqualTo(200);
        assertThat(ask("9.9.9.2", "8.8.8.8, 203.0.113.1")).isEqualTo(200);
        assertThat(ask("9.9.9.3", "203.0.113.1")).isEqualTo(429);
        assertThat(ask("203.0.113.1", "203.0.113.2")).isEqualTo(200);
    }

    @Test
    void countsAddressesAlikeHoweverTheyAreWritten() {
        assertThat(ask("[2001:db8:1:2::1]")).isEqualTo(200);
        assertThat(ask("[2001:db8:1:2::2]:49152")).isEqualTo(200);
        assertThat(ask("2001:0DB8:1:2:0::3")).isEqualTo(429);
        assertThat(ask("203.0.113.9:1")).isEqualTo(200);
        assertThat(ask("::ffff:203.0.113.9")).isEqualTo(200);
        assertThat(ask("203.0.113.9:2")).isEqualTo(429);
    }

    @Test
    void countsByTheConnectionWhereTheLineHoldsNoAddress() {
        assertThat(ask("one.example.org")).isEqualTo(200);
        assertThat(ask("8.8.8.8, two.example.org")).isEqualTo(200);
        assertThat(ask("unknown")).isEqualTo(429);
        assertThat(ask("localhost")).isEqualTo(429);
        assertThat(ask("")).isEqualTo(429);
        assertThat(ask("8.8.8.8,")).isEqualTo(429);
        assertThat(ask("203.0.113.4")).isEqualTo(200);
    }

    @Test
    void leavesThisMachinesOwnProgramsUnlimited() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask()).isEqualTo(200);
        }
    }

    private int ask(String... lines) {
        HttpRequest.Builder request = service.request("/api/search");
        for (String line : lines) {
            request.header("X-Forwarded-For", line);
        }
        return service.send(request).statusCode();
    }
}
