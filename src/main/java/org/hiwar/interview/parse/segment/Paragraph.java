package org.hiwar.interview.parse.segment;

/**
 * A paragraph: one line of the text, or the lines that a wrapped paragraph was broken into.
 *
 * @param line the number of its first line, from 1
 * @param start its first character that is not blank
 * @param end the end of its last character that is not blank
 * @param boldEnd the end of the bold text it begins with; {@code start} where it begins plain
 * @param heading whether it was printed as a heading
 * @param gap whether an empty line stands before it
 */
record Paragraph(int line, int start, int end, int boldEnd, boolean heading, boolean gap) {
    boolean bold() {
        return boldEnd >= end;
    }

    Paragraph endingAt(int newEnd) {
        return new Paragraph(line, start, newEnd, boldEnd, heading, gap);
    }
}
