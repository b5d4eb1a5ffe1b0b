package org.hiwar.interview.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.hiwar.interview.text.DecodedText;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.TextId;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a zip in the order of their names. Nothing is written to the disk, so a name cannot lead out of a
 * folder.
 */
final class ZippedInterviews {
    private static final int MOST_FILES = 100_000;
    /** The most unpacked bytes: a zip of a few kilobytes may unpack to petabytes. */
    private static final long MOST_BYTES = 4L << 30;

    private final Source source;
    private final ReadListener listener;
    private final InterviewReader reader;
    private final UniqueIds ids = new UniqueIds();
    private final Map<String, ZipArchiveEntry> files = new TreeMap<>();
    /** The names of all files but sidecars, without their extensions. */
    private final Set<String> stems = new HashSet<>();

    private long left = MOST_BYTES;

    ZippedInterviews(Source source, ReadListener listener, InterviewReader reader) {
        this.source = source;
        this.listener = listener;
        this.reader = reader;
    }

    void read() throws IOException, Unreadable {
        try (ZipFile zip = open()) {
            list(zip);
            for (Map.Entry<String, ZipArchiveEntry> file : files.entrySet()) {
                if (left < 0) {
                    throw new Unreadable("it unpacks to more than " + (MOST_BYTES >> 30) + " GB; " + file.getKey()
                            + " and what comes after it was not read");
                }
                String problem = problem(zip, file.getKey(), file.getValue());
                if (problem != null) {
                    listener.refused(new Refusal(source.name() + "/" + file.getKey(), 0, problem));
                } else if (!Sidecar.isYaml(file.getKey())) {
                    Source inner = inner(zip, file.getKey());
                    reader.read(inner, ids.over(inner, listener.within(inner)));
                }
            }
        }
    }

    private ZipFile open() throws IOException, Unreadable {
        Path file = source.file().orElse(null);
        try {
            if (file != null) {
                return ZipFile.builder().setPath(file).get();
            }
            byte[] bytes = source.content().read(ExtractedText.MAX_BYTES, "split it");
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable("no zip that can be read: " + e.getMessage());
        }
    }

    private void list(ZipFile zip) throws Unreadable {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry);
            if (!entry.isDirectory() && !isHidden(name)) {
                files.put(name, entry);
                if (Format.ofExtension(name).isPresent()) {
                    stems.add(TextId.ofFileName(name));
                }
            }
            if (files.size() > MOST_FILES) {
                throw new Unreadable("it has more than " + MOST_FILES + " files; split it");
            }
        }
        if (files.isEmpty()) {
            throw new Unreadable("empty: it has no files");
        }
    }

    /** The name of a file: from UTF-8 if it is that, or else from windows-1256 if that yields Arabic. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        try {
            return raw == null
                    ? entry.getName()
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(raw))
                            .toString();
        } catch (CharacterCodingException e) {
            return guessed(raw, entry.getName());
        }
    }

    private static String guessed(byte[] raw, String otherwise) {
        try {
            return DecodedText.of(raw).text();
        } catch (Unreadable e) {
            // The name is not text in either encoding; as the zip's own reader decodes it, it still tells files apart.
            return otherwise;
        }
    }

    private static boolean isHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/") || last.startsWith("~$");
    }

    /** Why a file of the zip is refused, or null. */
    private @Nullable String problem(ZipFile zip, String name, ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "locked with a password";
        }
        if (!zip.canReadEntryData(entry)) {
            return "packed in a way that is not read; pack it with deflate";
        }
        if (Sidecar.isYaml(name)) {
            String stem = Sidecar.stem(name);
            return Sidecar.isNamed(name) && !stems.contains(stem) ? Sidecar.ALONE : null;
        }
        Optional<Format> format = Format.ofExtension(name);
        if (format.isEmpty()) {
            return "of no format that is read, by its name";
        }
        return format.get() == Format.ZIP ? "an archive inside an archive; unpack it first" : null;
    }

    private Source inner(ZipFile zip, String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        ZipArchiveEntry entry = Objects.requireNonNull(files.get(name));
        Sidecar sidecar = null;
        for (String beside : Sidecar.namesFor(name)) {
            ZipArchiveEntry said = files.get(beside);
            if (said != null) {
                sidecar = new Sidecar(source.name() + "/" + beside, () -> bounded(zip.getInputStream(said)));
            }
        }
        return new Source(
                source.name() + "/" + name,
                Format.ofName(last),
                Metadata.ofName(last).over(source.metadata()),
                () -> bounded(zip.getInputStream(entry)),
                sidecar);
    }

    /** Counts the unpacked bytes and breaks off if there are too many. */
    private InputStream bounded(InputStream packed) {
        return new FilterInputStream(packed) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int some = super.read(bytes, from, length);
                count(Math.max(0, some));
                return some;
            }

            private void count(int bytes) throws IOException {
                left -= bytes;
                if (left < 0) {
                    throw new IOException("it unpacks to more than " + (MOST_BYTES >> 30) + " GB");
                }
            }
        };
    }
}
