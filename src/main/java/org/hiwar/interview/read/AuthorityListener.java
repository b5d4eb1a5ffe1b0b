package org.hiwar.interview.read;

import org.hiwar.interview.Interview;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.speaker.AuthorityControl;

/** Gives the speakers of interviews the ids and names by which the archive knows them, and passes them on. */
final class AuthorityListener extends ForwardingListener {
    private final Authority authority;

    AuthorityListener(ReadListener next, Authority authority) {
        super(next);
        this.authority = authority;
    }

    Authority authority() {
        return authority;
    }

    @Override
    public void interview(Interview interview) {
        super.interview(AuthorityControl.apply(interview, authority));
    }

    @Override
    protected ReadListener over(Source inner, ReadListener nextWithin) {
        return new AuthorityListener(nextWithin, authority);
    }
}
