package org.hiwar.interview.read;

import java.io.IOException;

final class JsonInterviews {
    private final Source source;
    private final ReadListener listener;

    JsonInterviews(Source source, ReadListener listener) {
        this.source = source;
        this.listener = listener;
    }

    void read() throws IOException, Unreadable {
        listener.refused(new Refusal(source.name(), 0, "no reader yet"));
    }
}
