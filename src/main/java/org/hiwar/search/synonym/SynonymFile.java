package org.hiwar.search.synonym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.hiwar.search.synonym.InvalidSynonyms.Complaint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of synonyms. It is read again after a text editor, another process or {@link #replace} has changed it. Safe for many
 * threads.
 */
public final class SynonymFile implements Supplier<Synonyms> {
    private static final Logger LOG = LoggerFactory.getLogger(SynonymFile.class);
    /** The time between two checks of the file, in nanoseconds. */
    private static final long CHECK_INTERVAL = 1_000_000_000L;

    /** The synonyms and the stamp of the file from which they were read. */
    private record LoadedSynonyms(Stamp stamp, Synonyms synonyms) {}

    /**
     * The time and the length of a file. The time alone does not show every change: some file systems count whole seconds only.
     */
    private record Stamp(FileTime modified, long size) {
        static final Stamp NO_FILE = new Stamp(FileTime.fromMillis(0), -1);

        static Stamp of(Path file) throws IOException {
            try {
                return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            } catch (NoSuchFileException e) {
                return NO_FILE;
            }
        }
    }

    private final Path file;
    private final LongSupplier clock;
    private volatile LoadedSynonyms loaded;
    private volatile long lastCheck;

    private SynonymFile(Path file, LongSupplier clock) throws IOException {
        this.file = file;
        this.clock = clock;
        this.lastCheck = clock.getAsLong();
        this.loaded = read();
    }

    /**
     * Opens a file of synonyms. If it does not exist yet, there are no synonyms.
     *
     * @throws InvalidSynonyms if a line of the file cannot be used
     */
    public static SynonymFile open(Path file) {
        return open(file, System::nanoTime);
    }

    static SynonymFile open(Path file, LongSupplier clock) {
        try {
            return new SynonymFile(file, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        }
    }

    /** The synonyms of the file. If its present content cannot be used, the last usable ones. */
    @Override
    public Synonyms get() {
        long now = clock.getAsLong();
        if (now - lastCheck >= CHECK_INTERVAL) {
            check(now);
        }
        return loaded.synonyms();
    }

    private synchronized void check(long now) {
        if (now - lastCheck < CHECK_INTERVAL) {
            return;
        }
        lastCheck = now;
        try {
            Stamp stamp = Stamp.of(file);
            if (!stamp.equals(loaded.stamp())) {
                readAgain(stamp);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read; the synonyms stay as they were: {}", file, e.toString());
        }
    }

    private void readAgain(Stamp stamp) throws IOException {
        try {
            loaded = read();
            LOG.info(
                    "{} was read again: {} terms have synonyms",
                    file,
                    loaded.synonyms().size());
        } catch (InvalidSynonyms e) {
            // The stamp is kept, so that the warning comes once per change of the file and not once per second.
            loaded = new LoadedSynonyms(stamp, loaded.synonyms());
            LOG.warn("The synonyms stay as they were: {}", e.getMessage());
        }
    }

    private LoadedSynonyms read() throws IOException {
        Stamp stamp = Stamp.of(file);
        try {
            return new LoadedSynonyms(stamp, stamp.equals(Stamp.NO_FILE) ? Synonyms.NONE : Synonyms.parse(text()));
        } catch (InvalidSynonyms e) {
            throw e.in(file.toString());
        }
    }

    /** The text of the file; empty if there is no file. */
    public String text() {
        try {
            return decoded(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        }
    }

    /**
     * Decodes rules from UTF-8.
     *
     * @throws InvalidSynonyms if the bytes are not UTF-8
     */
    public static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidSynonyms(List.of(new Complaint(0, "is not UTF-8")));
        }
    }

    /**
     * Replaces all rules of the file. Searches that begin after this call use the new ones.
     *
     * @throws InvalidSynonyms if a line cannot be used; the file then stays as it is
     */
    public synchronized Synonyms replace(String text) {
        Synonyms synonyms = Synonyms.parse(text);
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, ".synonyms-", null);
            try {
                Files.writeString(fresh, text);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            loaded = new LoadedSynonyms(Stamp.of(file), synonyms);
            return synonyms;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e, e);
        }
    }
}
