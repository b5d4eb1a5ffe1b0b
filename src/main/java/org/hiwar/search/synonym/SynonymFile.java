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
 * The file of synonyms, read again when it changes: by an editor's program, by another process, or by {@link #replace}. Safe
 * for many threads.
 */
public final class SynonymFile implements Supplier<Synonyms> {
    private static final Logger LOG = LoggerFactory.getLogger(SynonymFile.class);
    /** Nanoseconds between two looks at the file's time. */
    private static final long LOOK_EVERY = 1_000_000_000L;

    /** What was read; {@code stamp} tells whether the file is still the one that was read. */
    private record LoadedSynonyms(Stamp stamp, Synonyms synonyms) {}

    /** Time and length together: some file systems count whole seconds only. */
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
    private volatile LoadedSynonyms reading;
    private volatile long looked;

    private SynonymFile(Path file, LongSupplier clock) throws IOException {
        this.file = file;
        this.clock = clock;
        this.looked = clock.getAsLong();
        this.reading = read();
    }

    /**
     * The synonyms of a file; none where there is no such file yet.
     *
     * @throws InvalidSynonyms where it holds a line that cannot be used
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

    /** The synonyms as the file has them now, or had them last where what it holds now cannot be used. */
    @Override
    public Synonyms get() {
        long now = clock.getAsLong();
        if (now - looked >= LOOK_EVERY) {
            look(now);
        }
        return reading.synonyms();
    }

    private synchronized void look(long now) {
        if (now - looked < LOOK_EVERY) {
            return;
        }
        looked = now;
        try {
            Stamp stamp = Stamp.of(file);
            if (!stamp.equals(reading.stamp())) {
                readAgain(stamp);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read, the synonyms stay as they were: {}", file, e.toString());
        }
    }

    private void readAgain(Stamp stamp) throws IOException {
        try {
            reading = read();
            LOG.info("{} read again: {} terms", file, reading.synonyms().size());
        } catch (InvalidSynonyms e) {
            // Said once for each change of the file, not once a second.
            reading = new LoadedSynonyms(stamp, reading.synonyms());
            LOG.warn("the synonyms stay as they were: {}", e.getMessage());
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

    /** The rules as they stand in the file; empty where there is none. */
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
     * The text of rules that come as bytes.
     *
     * @throws InvalidSynonyms where they are not UTF-8
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
     * Writes other rules, all or nothing; searches that begin when this has returned use them.
     *
     * @throws InvalidSynonyms where a line cannot be used: then the file stays as it is
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
            reading = new LoadedSynonyms(Stamp.of(file), synonyms);
            return synonyms;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e, e);
        }
    }
}
