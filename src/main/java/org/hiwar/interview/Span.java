package org.hiwar.interview;

/**
 * A stretch of the source text, in UTF-16 code units from its beginning.
 *
 * @param start the first code unit
 * @param end the code unit after the last one
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }
}
