package org.hiwar.node;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The account that Elasticsearch runs under if this program runs as root, because Elasticsearch refuses to run as root.
 *
 * @param uid the number of the account
 * @param gid the number of its group
 */
record ServerAccount(int uid, int gid) {
    /** {@code nobody} and {@code nogroup} on every Linux. */
    private static final int NOBODY = 65534;

    private static final String CHANGE_ACCOUNT = "setpriv";

    /**
     * The account to change to; empty if this program does not run as root, and then the server runs under the same
     * account.
     */
    static Optional<ServerAccount> of(NodeOptions options) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        if (!isInstalled(CHANGE_ACCOUNT, System.getenv().getOrDefault("PATH", ""))) {
            throw new NodeStartFailure("Elasticsearch does not run as root, and " + CHANGE_ACCOUNT
                    + " (of util-linux), which would start it as another user, is not installed;"
                    + " install it, or start hiwar as a user who is not root");
        }
        return Optional.of(choose(options.environment(), ownerOf(options.dataFolder())));
    }

    static boolean isInstalled(String program, String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The account that called sudo; otherwise the owner of the folder; otherwise {@code nobody}. */
    static ServerAccount choose(Map<String, String> environment, ServerAccount owner) {
        try {
            int uid = Integer.parseInt(environment.getOrDefault("SUDO_UID", "0"));
            int gid = Integer.parseInt(environment.getOrDefault("SUDO_GID", "0"));
            if (uid > 0 && gid > 0) {
                return new ServerAccount(uid, gid);
            }
        } catch (NumberFormatException e) {
            throw new NodeStartFailure("SUDO_UID and SUDO_GID must be numbers", e);
        }
        return owner.uid() > 0 ? owner : new ServerAccount(NOBODY, NOBODY);
    }

    private static ServerAccount ownerOf(Path folder) {
        try {
            return new ServerAccount(number(folder, "unix:uid"), number(folder, "unix:gid"));
        } catch (IOException | UnsupportedOperationException e) {
            throw new NodeStartFailure("the owner of " + folder + " cannot be read: " + e, e);
        }
    }

    private static int number(Path folder, String attribute) throws IOException {
        return Integer.parseInt(String.valueOf(Files.getAttribute(folder, attribute)));
    }

    /** The command line that runs a command as this account. */
    List<String> command(List<String> command) {
        List<String> full = new ArrayList<>(
                List.of(CHANGE_ACCOUNT, "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--inh-caps=-all", "--"));
        full.addAll(command);
        return full;
    }

    /** Whether this account can enter a folder and all folders above it. */
    boolean canEnter(Path folder) throws IOException {
        ProcessBuilder test = new ProcessBuilder(command(List.of("test", "-x", folder.toString())));
        return ProcessOutput.of(test, ServerCommand.environment(folder)).exitCode() == 0;
    }

    /** Makes this account the owner of these folders and of everything in them. */
    void takeOwnership(List<Path> folders) throws IOException {
        List<String> command = new ArrayList<>(List.of("chown", "-R", uid + ":" + gid, "--"));
        folders.forEach(folder -> command.add(folder.toString()));
        ProcessOutput output = ProcessOutput.of(new ProcessBuilder(command), ServerCommand.environment(folders.get(0)));
        if (output.exitCode() != 0) {
            throw new NodeStartFailure("the server's files cannot be given to account " + uid + ": " + output.text());
        }
    }
}
