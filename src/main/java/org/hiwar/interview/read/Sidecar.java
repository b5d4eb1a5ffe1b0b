package org.hiwar.interview.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hiwar.interview.text.ByteSource;
import org.hiwar.interview.text.DecodedText;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.TextId;
import org.hiwar.interview.text.Unreadable;
import org.hiwar.interview.text.YamlMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says of a text in a file of its own: {@code NAME.yaml} or {@code NAME.yml} beside {@code NAME.txt}. It
 * wins over all that the text says.
 *
 * @param name what messages call it
 * @param content opens its bytes
 */
public record Sidecar(String name, ByteSource content) {
    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml");
    /** Why a sidecar is refused that has nothing beside it. */
    public static final String ALONE = "a sidecar without its file: no text of that name lies beside it";
    /** Whether a file of that name says something of another one, and does not correct it. */
    public static boolean isNamed(String name) {
        return isYaml(name) && !name.toLowerCase(Locale.ROOT).endsWith(ArchiveDecisions.SUFFIX);
    }

    /** Whether a file of that name is YAML that is no interview: a sidecar, or corrections. */
    public static boolean isYaml(String name) {
        return stem(name) != null;
    }

    /** The name of a sidecar without its end, or null for other files. */
    public static @Nullable String stem(String name) {
        for (String extension : EXTENSIONS) {
            if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
                return name.substring(0, name.length() - extension.length());
            }
        }
        return null;
    }

    /** The names that the sidecar of a file may have. */
    static List<String> namesFor(String file) {
        String stem = TextId.ofFileName(file);
        return EXTENSIONS.stream().map(extension -> stem + extension).toList();
    }

    static @Nullable Sidecar beside(Path file) {
        for (String name : namesFor(file.getFileName().toString())) {
            Path beside = file.resolveSibling(name);
            if (Files.isRegularFile(beside)) {
                return new Sidecar(beside.toString(), () -> Files.newInputStream(beside));
            }
        }
        return null;
    }

    /**
     * What it says.
     *
     * @throws Unreadable where it is no YAML, has a key that is not known, or a value of the wrong kind
     */
    Metadata read() throws IOException, Unreadable {
        return YamlMetadata.ofSidecar(
                DecodedText.of(content.read(YamlMetadata.LONGEST, "shorten it")).text());
    }
}
