package org.hiwar.interview.read;

import org.hiwar.interview.Interview;

/** Takes what a source gives, in its order. */
public interface ReadListener {
    /** One interview. */
    void interview(Interview interview);

    /** One input that could not be read; reading goes on after it where it can. */
    void refused(Refusal refusal);

    /** How far reading has come, in bytes of the source; called now and then. */
    default void progress(long bytes) {}

    /** What takes the interviews of a source that lies inside this one, as files do in an archive. */
    default ReadListener within(Source inner) {
        return this;
    }
}
