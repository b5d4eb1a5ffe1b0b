package org.hiwar.interview.read;

import java.util.HashMap;
import java.util.Map;
import org.hiwar.interview.Interview;

/**
 * Refuses a text whose id another text of the same run has, because it would silently replace that text in the archive.
 * JSON states its ids itself and may repeat one.
 */
public final class UniqueIds {
    private final Map<String, String> sources = new HashMap<>();

    /** Passes on everything from a source except interviews whose id another source had. */
    public ReadListener over(Source source, ReadListener next) {
        return new ForwardingListener(next) {
            @Override
            public void interview(Interview interview) {
                String other =
                        source.format() == Format.NDJSON ? null : sources.putIfAbsent(interview.id(), source.name());
                if (other == null || other.equals(source.name())) {
                    super.interview(interview);
                } else {
                    refused(new Refusal(
                            source.name(),
                            0,
                            "its id \"" + interview.id() + "\" is that of " + other + "; rename one of them"));
                }
            }

            @Override
            protected ReadListener over(Source inner, ReadListener nextWithin) {
                return UniqueIds.this.over(inner, nextWithin);
            }
        };
    }
}
