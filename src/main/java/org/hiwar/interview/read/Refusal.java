package org.hiwar.interview.read;

/**
 * An input that was not read.
 *
 * @param source the name of the source
 * @param line the line, from 1; 0 if it concerns the whole source
 * @param reason what is wrong, and what to do about it
 */
public record Refusal(String source, int line, String reason) {
    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + ": " + reason;
    }
}
