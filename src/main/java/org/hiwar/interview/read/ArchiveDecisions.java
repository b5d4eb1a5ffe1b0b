package org.hiwar.interview.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Correction;
import org.hiwar.interview.Interview;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.speaker.AuthorityFile;
import org.hiwar.interview.text.TextId;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/** The decisions of an archive: who its speakers are, and how the reading of its texts is corrected. */
public final class ArchiveDecisions {
    /** The end of the name of a correction file. */
    public static final String SUFFIX = ".hiwar.yaml";

    private final @Nullable AuthorityFile speakers;
    private final @Nullable Path corrections;

    /**
     * The decisions of an archive.
     *
     * @param speakers the file of its speakers
     * @param corrections the folder with a file {@code ID.hiwar.yaml} for each corrected text; it need not exist
     */
    public ArchiveDecisions(AuthorityFile speakers, Path corrections) {
        this.speakers = speakers;
        this.corrections = corrections;
    }

    private ArchiveDecisions() {
        this.speakers = null;
        this.corrections = null;
    }

    /** Without an archive only the correction file beside a text counts. */
    static ArchiveDecisions withoutArchive() {
        return new ArchiveDecisions();
    }

    /** @throws org.hiwar.interview.speaker.InvalidAuthority if the file of speakers cannot be used */
    Authority authority() {
        return speakers == null ? Authority.NONE : speakers.authority();
    }

    /** The corrections of a text, from the file beside it or from the archive's file for its id. */
    Corrections corrections(Source source) throws Unreadable {
        List<Path> files = new ArrayList<>();
        source.file().map(ArchiveDecisions::beside).filter(Files::exists).ifPresent(files::add);
        String id = source.metadata().id();
        // An id that no interview may have is refused later, with its reason; as a file name it may be no path at all.
        if (id != null && corrections != null && Interview.isId(id) && Files.exists(inArchive(corrections, id))) {
            files.add(inArchive(corrections, id));
        }
        if (files.size() > 1) {
            throw new Unreadable(
                    "it has two files of corrections, " + files.get(0) + " and " + files.get(1) + "; keep one of them");
        }
        return files.isEmpty() ? Corrections.NONE : Corrections.in(files.get(0));
    }

    /** The file of an archive's corrections for the interview of that id. */
    private static Path inArchive(Path corrections, String id) {
        return corrections.resolve(id + SUFFIX);
    }

    /** The correction file of a text, which lies beside it. */
    public static Path beside(Path file) {
        return file.resolveSibling(TextId.ofFileName(file.getFileName().toString()) + SUFFIX);
    }

    /**
     * The corrections of one text.
     *
     * @param file the correction file; empty if there is none
     */
    record Corrections(String file, List<Correction> list) {
        static final Corrections NONE = new Corrections("", List.of());

        static Corrections in(Path file) throws Unreadable {
            try {
                return new Corrections(file.toString(), CorrectionFile.of(file.toString(), Files.readString(file)));
            } catch (CharacterCodingException e) {
                throw new Unreadable("its corrections cannot be used: " + file + " is not UTF-8");
            } catch (IOException e) {
                throw new Unreadable("its corrections cannot be read: " + file + ": " + e.getMessage());
            }
        }
    }
}
