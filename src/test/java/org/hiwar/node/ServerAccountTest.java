package org.hiwar.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerAccountTest {
    private static final ServerAccount ROOT = new ServerAccount(0, 0);
    private static final ServerAccount OWNER = new ServerAccount(1001, 1002);

    @Test
    void prefersWhoCalledSudo() {
        assertThat(ServerAccount.choose(Map.of("SUDO_UID", "1000", "SUDO_GID", "100"), OWNER))
                .isEqualTo(new ServerAccount(1000, 100));
    }

    @Test
    void takesTheFoldersOwnerWithoutSudo() {
        assertThat(ServerAccount.choose(Map.of(), OWNER)).isEqualTo(OWNER);
    }

    @Test
    void takesNobodyIfRootOwnsTheFolder() {
        assertThat(ServerAccount.choose(Map.of(), ROOT)).isEqualTo(new ServerAccount(65534, 65534));
    }

    @Test
    void refusesASudoCallerThatIsNoNumber() {
        assertThatThrownBy(() -> ServerAccount.choose(Map.of("SUDO_UID", "me"), ROOT))
                .isInstanceOf(NodeStartFailure.class)
                .hasMessageContaining("SUDO_UID");
    }

    @Test
    void runsACommandAsTheAccount() {
        assertThat(OWNER.command(List.of("true", "x")))
                .startsWith("setpriv")
                .contains("--reuid=1001", "--regid=1002", "--clear-groups")
                .endsWith("true", "x");
    }

    @Test
    void findsAProgramOnThePathOnly(@TempDir Path folder) throws IOException {
        Files.createFile(
                folder.resolve("changer"),
                PosixFilePermissions.asFileAttribute(
                        Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE)));

        assertThat(ServerAccount.isInstalled("changer", "/nowhere:" + folder)).isTrue();
        assertThat(ServerAccount.isInstalled("changer", "/nowhere:")).isFalse();
        assertThat(ServerAccount.isInstalled("other", folder.toString())).isFalse();
    }
}
