package org.hiwar.interview.read;

import org.hiwar.interview.Interview;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.speaker.AuthorityControl;

/** Passes interviews on with the speakers that the archive knows. */
record KnowingListener(ReadListener next, Authority authority) implements ReadListener {
    @Override
    public void interview(Interview interview) {
        next.interview(AuthorityControl.apply(interview, authority));
    }

    @Override
    public void refused(Refusal refusal) {
        next.refused(refusal);
    }

    @Override
    public void progress(long bytes) {
        next.progress(bytes);
    }
}
