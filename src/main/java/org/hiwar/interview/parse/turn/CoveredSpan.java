package org.hiwar.interview.parse.turn;

/**
 * A span of the text and the part of the layout to which it belongs.
 *
 * @param part the part: {@code mark}, {@code label}, {@code preface}, {@code pull-quote}, {@code turn}, {@code heading},
 *     {@code rule} or {@code after}
 * @param line the line on which the span begins, from 1
 * @param start the place of its first character
 * @param end the place after its last character
 */
public record CoveredSpan(String part, int line, int start, int end) {
    @Override
    public String toString() {
        return part + " of line " + line + " (" + start + ".." + end + ")";
    }
}
