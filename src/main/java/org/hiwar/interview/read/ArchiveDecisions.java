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

/** What an archive has decided about its interviews: who its speakers are, and what was read wrong. */
public final class ArchiveDecisions {
    /** What a correction file's name ends with. */
    public static final String SUFFIX = ".hiwar.yaml";

    private final @Nullable AuthorityFile speakers;
    private final @Nullable Path corrections;

    /**
     * The decisions of an archive.
     *
     * @param speakers who its speakers are
     * @param corrections the folder of {@code ID.hiwar.yaml}; need not be there
     */
    public ArchiveDecisions(AuthorityFile speakers, Path corrections) {
        this.speakers = speakers;
        this.corrections = corrections;
    }

    private ArchiveDecisions() {
        this.speakers = null;
        this.corrections = null;
    }

    /** No archive: only what lies beside a file is known of it. */
    static ArchiveDecisions withoutArchive() {
        return new ArchiveDecisions();
    }

    /** @throws org.hiwar.interview.speaker.InvalidAuthority where the file of speakers cannot be used */
    Authority authority() {
        return speakers == null ? Authority.NONE : speakers.authority();
    }

    /** The corrections of a text: beside its file, or in the archive under its id. */
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

    /** Where the corrections of a file lie. */
    public static Path beside(Path file) {
        return file.resolveSibling(TextId.ofFileName(file.getFileName().toString()) + SUFFIX);
    }

    /**
     * The corrections of one text.
     *
     * @param file where they stand; empty for none
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
