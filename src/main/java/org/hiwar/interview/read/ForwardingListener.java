package org.hiwar.interview.read;

import org.hiwar.interview.Interview;

/** Passes everything on to another listener. A subclass overrides the methods in which it does more. */
public abstract class ForwardingListener implements ReadListener {
    private final ReadListener next;

    protected ForwardingListener(ReadListener next) {
        this.next = next;
    }

    @Override
    public void interview(Interview interview) {
        next.interview(interview);
    }

    @Override
    public void refused(Refusal refusal) {
        next.refused(refusal);
    }

    @Override
    public final ReadListener within(Source inner) {
        return over(inner, next.within(inner));
    }

    /**
     * Returns a listener that does for a source inside this one what this listener does.
     *
     * @param inner the source inside
     * @param nextWithin the listener that it passes on to
     */
    protected abstract ReadListener over(Source inner, ReadListener nextWithin);
}
