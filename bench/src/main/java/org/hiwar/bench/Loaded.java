package org.hiwar.bench;

import org.hiwar.interview.Interview;
import org.hiwar.interview.read.Format;
import org.hiwar.interview.read.InterviewReader;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import org.hiwar.interview.text.Metadata;

/** Reads one text as a load does, from its bytes to its turns. Fails if fewer than 100 turns were read. */
final class Loaded implements ReadListener {
    private Interview interview;

    static Interview of(byte[] text) {
        Loaded loaded = new Loaded();
        new InterviewReader().read(Source.of("generated.txt", Format.TEXT, Metadata.ofId("generated"), text), loaded);
        if (loaded.interview == null || loaded.interview.turns().size() < 100) {
            throw new IllegalStateException("the generated interview was not read");
        }
        return loaded.interview;
    }

    @Override
    public void interview(Interview read) {
        interview = read;
    }

    @Override
    public void refused(Refusal refusal) {
        throw new IllegalStateException(refusal.toString());
    }
}
