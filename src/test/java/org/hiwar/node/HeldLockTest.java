package org.hiwar.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests locks between two processes. */
class HeldLockTest {
    @TempDir
    Path folder;

    @Test
    void isHeldByAnotherProcessUntilThatOneIsKilled() throws Exception {
        Path file = folder.resolve("lock");
        Process holder = holder(file);
        try (InputStream said = holder.getInputStream()) {
            assertThat((char) said.read()).isEqualTo('h');
            assertThat(HeldLock.isHeld(file)).isTrue();
            assertThat(HeldLock.tryTake(file)).isEmpty();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(HeldLock.isHeld(file)).isFalse();
    }

    @Test
    void isNotHeldIfNobodyEverTookIt() {
        Path file = folder.resolve("lock");

        assertThat(HeldLock.isHeld(file)).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void seesTwoUsesInOneProcessAndTheEndOfBoth() throws IOException {
        NodeFolder node = NodeFolder.in(folder);
        Shares shares = new Shares(node);
        Share first = Share.take(node);
        Share second = Share.take(node);

        first.close();
        assertThat(shares.none()).isFalse();
        second.close();
        assertThat(shares.none()).isTrue();
    }

    @Test
    void forgetsAUseWhoseProcessLeftItBehind() throws IOException {
        NodeFolder node = NodeFolder.in(folder);
        Files.createFile(node.shares().resolve("4242-left-behind"));

        try (HeldLock start = new Shares(node).awaitNone()) {
            assertThat(new Shares(node).none()).isTrue();
        }
    }

    private static Process holder(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/test-classes:target/classes",
                        LockHolder.class.getName(),
                        file.toString())
                .start();
    }

    /** Takes a lock, prints {@code h}, and never releases the lock by itself. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] args) throws Exception {
            HeldLock lock = HeldLock.take(Path.of(args[0]));
            System.out.print("h");
            System.out.flush();
            System.in.read();
            lock.close();
        }
    }
}
