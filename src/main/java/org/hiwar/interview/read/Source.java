package org.hiwar.interview.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hiwar.interview.text.ByteSource;
import org.hiwar.interview.text.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * A file, a file inside a zip, or a request that interviews are read from.
 *
 * @param name its name in messages: the path of a file, or what a client named
 * @param format the format in which it is read
 * @param metadata what came with it; wins over what the text says
 * @param content opens its bytes
 * @param sidecar the sidecar beside it, or null; wins over everything else
 */
public record Source(
        String name,
        Format format,
        Metadata metadata,
        ByteSource content,
        @Nullable Sidecar sidecar) {
    /** A source without a sidecar. */
    public Source(String name, Format format, Metadata metadata, ByteSource content) {
        this(name, format, metadata, content, null);
    }

    /** The bytes of a file. */
    private record FileContent(Path file) implements ByteSource {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** The path, if the source is a file. */
    public Optional<Path> file() {
        return content instanceof FileContent bytes ? Optional.of(bytes.file()) : Optional.empty();
    }

    /** A file with its sidecar. Its extension gives the format, and the rest of its name the interview's id. */
    public static Source of(Path file) {
        String name = file.getFileName().toString();
        return new Source(
                file.toString(),
                Format.ofName(name),
                Metadata.ofName(name),
                new FileContent(file),
                Sidecar.beside(file));
    }

    /** Bytes in memory. */
    public static Source of(String name, Format format, Metadata metadata, byte[] bytes) {
        return new Source(name, format, metadata, () -> new ByteArrayInputStream(bytes));
    }
}
