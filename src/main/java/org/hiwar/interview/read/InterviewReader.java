package org.hiwar.interview.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Reads interviews from sources of any format. */
public final class InterviewReader {
    /** The longest text, in bytes; longer interviews are not printed. JSON is read line by line and has no such bound. */
    static final int LONGEST_TEXT = 64 * 1024 * 1024;

    /**
     * Reads every interview of a source, in its order, one at a time. What cannot be read is told to the listener and
     * never thrown.
     */
    public void read(Source source, ReadListener listener) {
        try {
            if (source.format() == Format.NDJSON) {
                new JsonInterviews(source, listener).read();
            } else {
                readText(source, listener);
            }
        } catch (Unreadable e) {
            listener.refused(new Refusal(source.name(), e.line(), e.reason()));
        } catch (IOException e) {
            listener.refused(new Refusal(source.name(), 0, reason(e)));
        }
    }

    private static void readText(Source source, ReadListener listener) throws IOException, Unreadable {
        byte[] bytes;
        try (InputStream in = source.content().open()) {
            bytes = in.readNBytes(LONGEST_TEXT + 1);
        }
        if (bytes.length > LONGEST_TEXT) {
            throw new Unreadable("longer than " + LONGEST_TEXT / (1024 * 1024) + " MB; split it into its interviews");
        }
        listener.interview(TextInterview.of(source, Undressed.of(source.format(), bytes)));
        listener.progress(bytes.length);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("Is a directory") ? "a folder, not a file" : "cannot be read: " + message;
    }
}
