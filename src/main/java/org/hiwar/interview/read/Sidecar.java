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
 * A file beside a text that adds metadata: {@code NAME.yaml} or {@code NAME.yml} beside {@code NAME.txt}. It wins over
 * everything that the text says.
 *
 * @param name the name of the file in messages
 * @param content opens its bytes
 */
public record Sidecar(String name, ByteSource content) {
    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml");
    /** Why a sidecar is refused if there is no text of its name. */
    public static final String ALONE = "a sidecar without its file: no text of that name lies beside it";

    /** Whether a file of that name is a sidecar. */
    public static boolean isNamed(String name) {
        return isYaml(name) && !name.toLowerCase(Locale.ROOT).endsWith(ArchiveDecisions.SUFFIX);
    }

    /** Whether a file of that name is a sidecar or holds corrections. */
    public static boolean isYaml(String name) {
        return stem(name) != null;
    }

    /** The name of a YAML file without its extension, or null for other files. */
    public static @Nullable String stem(String name) {
        for (String extension : EXTENSIONS) {
            if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
                return name.substring(0, name.length() - extension.length());
            }
        }
        return null;
    }

    /** The names that the sidecar of a text may have. */
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
     * Reads the metadata.
     *
     * @throws Unreadable if it is too long, is not YAML, has an unknown key, or a value of the wrong type
     */
    Metadata read() throws IOException, Unreadable {
        return YamlMetadata.ofSidecar(
                DecodedText.of(content.read(YamlMetadata.LONGEST, "shorten it")).text());
    }
}
