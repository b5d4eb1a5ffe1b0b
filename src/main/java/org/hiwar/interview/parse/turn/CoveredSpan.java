package org.hiwar.interview.parse.turn;

/**
 * Where a stretch of a text was laid out to.
 *
 * @param what in one word or two: {@code mark}, {@code label}, {@code preface}, {@code pull-quote}, {@code turn},
 *     {@code heading}, {@code rule}, {@code after}
 * @param line the line it begins on, from 1
 * @param start its first character
 * @param end the end of its last
 */
public record CoveredSpan(String what, int line, int start, int end) {
    @Override
    public String toString() {
        return what + " of line " + line + " (" + start + ".." + end + ")";
    }
}
