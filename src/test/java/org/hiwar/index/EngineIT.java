package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.elasticsearch.client.WarningFailureException;
import org.hiwar.config.EngineAddress;
import org.hiwar.testing.engine.TestNode;
import org.junit.jupiter.api.Test;

class EngineIT {
    /** All tests against the real engine stand on this: what is deprecated there fails them. */
    @Test
    void takesADeprecationForAnErrorInTests() {
        try (Engine engine = Engine.strict(EngineAddress.open(TestNode.url()))) {
            String dotted = ".deprecated-" + ProcessHandle.current().pid();

            assertThatThrownBy(() -> engine.ask(client -> client.indices().create(c -> c.index(dotted))))
                    .hasStackTraceContaining(WarningFailureException.class.getName())
                    .hasMessageContaining("starts with a dot");
            engine.ask(client -> client.indices().delete(d -> d.index(dotted)));
        }
    }
}
