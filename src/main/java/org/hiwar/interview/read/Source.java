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
 * Something to read interviews from.
 *
 * @param name what messages call it: a file's path, or what a client named
 * @param format how it is written
 * @param metadata what its surroundings say of it; wins over what the text says
 * @param content opens its bytes, each time anew
 * @param sidecar what lies beside it and says more, or null; wins over all else
 */
public record Source(
        String name,
        Format format,
        Metadata metadata,
        ByteSource content,
        @Nullable Sidecar sidecar) {
    /** A source with nothing beside it. */
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

    /** The file that it is, where it is one; files beside it may say more. */
    public Optional<Path> file() {
        return content instanceof FileContent bytes ? Optional.of(bytes.file()) : Optional.empty();
    }

    /** A file, read in the format that its name says, with its sidecar; its stem is the interview's id. */
    public static Source of(Path file) {
        String name = file.getFileName().toString();
        return new Source(
                file.toString(),
                Format.ofName(name),
                Metadata.ofName(name),
                new FileContent(file),
                Sidecar.beside(file));
    }

    /** Bytes that a client sent. */
    public static Source of(String name, Format format, Metadata metadata, byte[] bytes) {
        return new Source(name, format, metadata, () -> new ByteArrayInputStream(bytes));
    }
}
