package org.hiwar.interview.format.json;

import org.hiwar.interview.Interview;

/** Takes the interviews of one JSON source, in its order. */
public interface JsonListener {
    void interview(Interview interview);

    /**
     * Takes one input that could not be read; reading goes on after it if it can.
     *
     * @param line from 1
     * @param reason what is wrong, and what to do about it
     */
    void refused(int line, String reason);
}
