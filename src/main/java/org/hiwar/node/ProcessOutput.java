package org.hiwar.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The exit code and the output of a short command.
 *
 * @param exitCode the exit code of the process
 * @param text all that the process printed, to standard output and standard error
 */
record ProcessOutput(int exitCode, String text) {
    /** Runs a command to its end, with this environment and no other variables. */
    static ProcessOutput of(ProcessBuilder command, Map<String, String> environment) throws IOException {
        command.environment().clear();
        command.environment().putAll(environment);
        Process process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new ProcessOutput(process.waitFor(), text.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NodeStartFailure("interrupted while preparing the local Elasticsearch", e);
        }
    }
}
