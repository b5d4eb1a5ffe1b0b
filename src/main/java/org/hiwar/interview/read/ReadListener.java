package org.hiwar.interview.read;

import org.hiwar.interview.Interview;

/** Takes the interviews and refusals of a source, in its order. */
public interface ReadListener {
    /** Takes one interview. */
    void interview(Interview interview);

    /** Takes one input that could not be read; reading goes on after it if it can. */
    void refused(Refusal refusal);

    /**
     * Returns the listener for a source that lies inside this one, as files do in an archive. A listener that calls
     * interviews by their source has to override this.
     */
    default ReadListener within(Source inner) {
        return this;
    }
}
