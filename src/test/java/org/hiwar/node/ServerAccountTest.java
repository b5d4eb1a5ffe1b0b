package org.hiwar.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerAccountTest {
    private static final ServerAccount ROOT = new ServerAccount(0, 0);

    @Test
    void isWhoeverCalledSudo() {
        assertThat(ServerAccount.choose(Map.of("SUDO_UID", "1000", "SUDO_GID", "1001"), ROOT))
                .isEqualTo(new ServerAccount(1000, 1001));
    }

    @Test
    void isTheFoldersOwnerWhereNobodyCalledSudo() {
        assertThat(ServerAccount.choose(Map.of(), new ServerAccount(33, 33))).isEqualTo(new ServerAccount(33, 33));
    }

    @Test
    void isNobodyWhereAllIsRoots() {
        assertThat(ServerAccount.choose(Map.of("SUDO_UID", "0"), ROOT)).isEqualTo(new ServerAccount(65534, 65534));
    }

    @Test
    void refusesANumberThatIsNone() {
        assertThatThrownBy(() -> ServerAccount.choose(Map.of("SUDO_UID", "me"), ROOT))
                .isInstanceOf(NodeStartFailure.class);
    }

    @Test
    void runsACommandWithoutItsOldGroups() {
        assertThat(new ServerAccount(33, 34).command(java.util.List.of("true")))
                .startsWith("setpriv", "--reuid=33", "--regid=34", "--clear-groups")
                .endsWith("--", "true");
    }
}
