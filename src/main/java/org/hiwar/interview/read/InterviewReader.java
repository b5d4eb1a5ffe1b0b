package org.hiwar.interview.read;

/** Reads interviews from sources of any format. */
public final class InterviewReader {
    /**
     * Reads every interview of a source, in its order, one at a time. What cannot be read is told to the listener and
     * never thrown.
     */
    public void read(Source source, ReadListener listener) {
        listener.refused(new Refusal(source.name(), 0, "no reader yet"));
    }
}
