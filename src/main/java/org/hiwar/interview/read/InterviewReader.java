package org.hiwar.interview.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.hiwar.interview.StaleCorrection;
import org.hiwar.interview.format.json.InterviewJson;
import org.hiwar.interview.parse.TextDecisions;
import org.hiwar.interview.speaker.InvalidAuthority;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads interviews from sources of any format. */
public final class InterviewReader {
    private final ArchiveDecisions decisions;

    /** Reads without an archive: only the correction file beside a text counts. */
    public InterviewReader() {
        this(ArchiveDecisions.withoutArchive());
    }

    /** Reads with the decisions of an archive. */
    public InterviewReader(ArchiveDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Reads the interviews of a source one after another. The listener gets each of them, and a refusal for whatever
     * cannot be read.
     */
    public void read(Source source, ReadListener listener) {
        Source known = source.sidecar() == null ? source : withSidecar(source, source.sidecar(), listener);
        if (known != null) {
            readKnown(known, listener);
        }
    }

    /** The source with the metadata of its sidecar, or null if the sidecar was refused. */
    private static @Nullable Source withSidecar(Source source, Sidecar sidecar, ReadListener listener) {
        try {
            return new Source(source.name(), source.format(), sidecar.read().over(source.metadata()), source.content());
        } catch (Unreadable e) {
            listener.refused(
                    new Refusal(sidecar.name(), e.line(), e.reason() + "; " + source.name() + " was not read"));
        } catch (IOException e) {
            listener.refused(new Refusal(sidecar.name(), 0, reason(e) + "; " + source.name() + " was not read"));
        }
        return null;
    }

    private void readKnown(Source source, ReadListener listener) {
        try {
            AuthorityListener knowing = new AuthorityListener(listener, decisions.authority());
            switch (source.format()) {
                case NDJSON -> readJson(source, knowing);
                case ZIP -> new ZippedInterviews(source, listener, this).read();
                default -> readText(source, knowing);
            }
        } catch (InvalidAuthority e) {
            listener.refused(new Refusal(source.name(), 0, "the archive's speakers cannot be used: " + e.getMessage()));
        } catch (Unreadable e) {
            listener.refused(new Refusal(source.name(), e.line(), e.reason()));
        } catch (IOException e) {
            listener.refused(new Refusal(source.name(), 0, reason(e)));
        } catch (StackOverflowError e) {
            // The libraries for DOCX and PDF read nested parts by recursion and set no bound. The other files are read
            // all the same.
            listener.refused(new Refusal(source.name(), 0, "it is nested too deep to be read"));
        }
    }

    private void readJson(Source source, AuthorityListener listener) throws IOException, Unreadable {
        ArchiveDecisions.Corrections corrections = decisions.corrections(source);
        if (!corrections.list().isEmpty()) {
            throw new Unreadable(
                    corrections.file() + " corrects a text; JSON states its turns itself, so correct them there");
        }
        InterviewJson.read(source.metadata(), source.content(), new JsonSourceListener(source.name(), listener));
    }

    private void readText(Source source, AuthorityListener listener) throws IOException, Unreadable {
        ArchiveDecisions.Corrections corrections = decisions.corrections(source);
        byte[] bytes = source.content().read(ExtractedText.MAX_BYTES, "split it into its interviews");
        try {
            TextDecisions onText = new TextDecisions(corrections.list(), listener.authority());
            listener.interview(TextInterview.of(source, TextExtractor.extract(source.format(), bytes), onText));
        } catch (StaleCorrection e) {
            throw new Unreadable(
                    "a correction does not fit it: " + corrections.file() + ":" + e.at() + ": " + e.getMessage());
        }
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
