package org.hiwar.interview.read;

import java.util.HashMap;
import java.util.Map;
import org.hiwar.interview.Interview;

/**
 * Sees that two texts of one run do not bear one id: the second would replace the first in the archive without a word.
 * JSON says its ids itself, and may say one again.
 */
public final class OwnIds {
    private final Map<String, String> sources = new HashMap<>();

    /** Passes on what comes from a source, but for interviews whose id another source had. */
    public ReadListener over(Source source, ReadListener next) {
        return new ReadListener() {
            @Override
            public void interview(Interview interview) {
                String other =
                        source.format() == Format.NDJSON ? null : sources.putIfAbsent(interview.id(), source.name());
                if (other == null || other.equals(source.name())) {
                    next.interview(interview);
                } else {
                    refused(new Refusal(
                            source.name(),
                            0,
                            "its id \"" + interview.id() + "\" is that of " + other + "; rename one of them"));
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
                return over(inner, next.within(inner));
            }
        };
    }
}
