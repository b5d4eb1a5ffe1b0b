package org.hiwar.interview.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Interview;
import org.hiwar.interview.text.Metadata;

/** Collects the interviews and the refusals of a source, in their order. */
public final class Reads implements ReadListener {
    public final List<Interview> interviews = new ArrayList<>();
    public final List<Refusal> refusals = new ArrayList<>();

    public static Reads of(Source source) {
        Reads reads = new Reads();
        new InterviewReader().read(source, reads);
        return reads;
    }

    static Reads of(Format format, String text) {
        return of(format, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reads of(Format format, byte[] bytes) {
        return of(Source.of("source", format, Metadata.ofId("source"), bytes));
    }

    /** The interviews of a source that has no refusals. */
    public List<Interview> all() {
        if (!refusals.isEmpty()) {
            throw new AssertionError(refusals.toString());
        }
        return interviews;
    }

    public Interview only() {
        if (all().size() != 1) {
            throw new AssertionError(interviews.size() + " interviews");
        }
        return interviews.get(0);
    }

    List<String> turns() {
        return turns(only());
    }

    static List<String> turns(Interview interview) {
        return interview.turns().stream()
                .map(turn -> turn.role().wireName().charAt(0) + " " + turn.text())
                .toList();
    }

    @Override
    public void interview(Interview interview) {
        interviews.add(interview);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }
}
