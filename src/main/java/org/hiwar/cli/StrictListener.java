package org.hiwar.cli;

import org.hiwar.interview.Interview;
import org.hiwar.interview.Warning;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import org.jspecify.annotations.Nullable;

/** Where {@code --strict} is asked for, refuses what was read with doubt about who asks and who answers. */
record StrictListener(ReadListener next, boolean strict, Source source) implements ReadListener {
    @Override
    public void interview(Interview interview) {
        Warning doubt = strict ? roleUnknown(interview) : null;
        if (doubt == null) {
            next.interview(interview);
        } else {
            refused(new Refusal(source.name(), doubt.line(), "interview " + interview.id() + ": " + doubt.message()));
        }
    }

    @Override
    public void refused(Refusal refusal) {
        next.refused(refusal);
    }

    @Override
    public void progress(long bytes) {
        next.progress(bytes);
    }

    @Override
    public ReadListener within(Source inner) {
        return new StrictListener(next.within(inner), strict, inner);
    }

    static @Nullable Warning roleUnknown(Interview interview) {
        return interview.warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.ROLE_UNKNOWN)
                .findFirst()
                .orElse(null);
    }
}
