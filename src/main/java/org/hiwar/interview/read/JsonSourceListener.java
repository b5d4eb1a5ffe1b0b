package org.hiwar.interview.read;

import org.hiwar.interview.Interview;
import org.hiwar.interview.format.json.JsonListener;

/** Passes on the interviews of a JSON source, and its refusals with the name of the source. */
record JsonSourceListener(String source, ReadListener next) implements JsonListener {
    @Override
    public void interview(Interview interview) {
        next.interview(interview);
    }

    @Override
    public void refused(int line, String reason) {
        next.refused(new Refusal(source, line, reason));
    }
}
