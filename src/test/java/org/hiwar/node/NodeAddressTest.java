package org.hiwar.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeAddressTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        NodeAddress address = new NodeAddress(URI.create("http://127.0.0.1:4242"), 17);

        address.write(folder.resolve("address"));

        assertThat(NodeAddress.read(folder.resolve("address"))).contains(address);
        assertThat(folder.resolve("address.draft")).doesNotExist();
    }

    @Test
    void isEmptyWithoutAFile() {
        assertThat(NodeAddress.read(folder.resolve("address"))).isEmpty();
    }

    @Test
    void refusesAFileOfSomebodyElse() throws IOException {
        Path file = Files.writeString(folder.resolve("address"), "hello\n");

        assertThatThrownBy(() -> NodeAddress.read(file))
                .isInstanceOf(NodeStartFailure.class)
                .hasMessageContaining("delete it");
    }
}
