package org.hiwar.interview.parse.segment;

/**
 * A paragraph of the text: one line, or the lines of a paragraph that was broken to a fixed width.
 *
 * @param line the number of its first line, from 1
 * @param start the place of its first character that is not blank
 * @param end the place after its last character that is not blank
 * @param boldEnd the end of the bold text at its beginning; {@code start} if it does not begin in bold
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
