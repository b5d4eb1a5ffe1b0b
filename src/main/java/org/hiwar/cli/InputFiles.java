package org.hiwar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hiwar.interview.read.Format;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;

/**
 * What is to be read: files as named, and folders with everything in them that looks like an interview.
 *
 * @param sources in the order named, folders by path
 * @param refused what cannot be read, with its reason
 */
record InputFiles(List<Source> sources, List<Refusal> refused) {
    private static final Set<String> EXTENSIONS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "htm",
            "srt",
            "vtt",
            "docx",
            "pdf",
            "json",
            "ndjson",
            "jsonl",
            "gz");

    InputFiles {
        sources = List.copyOf(sources);
        refused = List.copyOf(refused);
    }

    static InputFiles under(List<Path> named) {
        List<Refusal> refused = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            try {
                files.addAll(expand(path));
            } catch (IOException e) {
                refused.add(new Refusal(path.toString(), 0, "cannot be read: " + e.getMessage()));
            }
        }
        return new InputFiles(withOwnIds(files, refused), refused);
    }

    /** Two files of one stem would replace each other in the archive without a word. */
    private static List<Source> withOwnIds(List<Path> files, List<Refusal> refused) {
        Map<String, Path> byId = new HashMap<>();
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            Source source = Source.of(file);
            String id = source.metadata().id();
            Path other = source.format() == Format.NDJSON || id == null ? null : byId.putIfAbsent(id, file);
            if (other == null) {
                sources.add(source);
            } else if (!other.equals(file)) {
                refused.add(new Refusal(
                        file.toString(), 0, "its id \"" + id + "\" is that of " + other + "; rename one of them"));
            }
        }
        return sources;
    }

    private static List<Path> expand(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("there is no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> looksLikeAnInterview(path.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean looksLikeAnInterview(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.startsWith("readme.");
    }
}
