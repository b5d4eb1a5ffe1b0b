package org.hiwar.interview.read;

/**
 * An input that was not read.
 *
 * @param source what the source is called
 * @param line the line, from 1; 0 where it concerns all of it
 * @param reason what is wrong, in words that say what to do
 */
public record Refusal(String source, int line, String reason) {
    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + ": " + reason;
    }
}
