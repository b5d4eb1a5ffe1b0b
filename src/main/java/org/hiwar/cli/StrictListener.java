package org.hiwar.cli;

import org.hiwar.interview.Interview;
import org.hiwar.interview.Warning;
import org.hiwar.interview.read.ForwardingListener;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import org.jspecify.annotations.Nullable;

/** Refuses interviews with a turn whose role is in doubt, if {@code --strict} is given. */
final class StrictListener extends ForwardingListener {
    private final boolean strict;
    private final Source source;

    StrictListener(ReadListener next, boolean strict, Source source) {
        super(next);
        this.strict = strict;
        this.source = source;
    }

    @Override
    public void interview(Interview interview) {
        Warning doubt = strict ? roleUnknown(interview) : null;
        if (doubt == null) {
            super.interview(interview);
        } else {
            refused(new Refusal(source.name(), doubt.line(), "interview " + interview.id() + ": " + doubt.message()));
        }
    }

    @Override
    protected ReadListener over(Source inner, ReadListener nextWithin) {
        return new StrictListener(nextWithin, strict, inner);
    }

    static @Nullable Warning roleUnknown(Interview interview) {
        return interview.warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.ROLE_UNKNOWN)
                .findFirst()
                .orElse(null);
    }
}
