package org.hiwar.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How a short command ended.
 *
 * @param exitCode as the process gave it
 * @param text all that it printed, errors among it
 */
record ProcessOutput(int exitCode, String text) {
    /** Runs a command to its end, in just that environment. */
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
