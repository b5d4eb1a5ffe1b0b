package org.hiwar.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hiwar.interview.read.Format;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Sidecar;
import org.hiwar.interview.read.Source;

/**
 * The inputs of a command: the files that are named, and the files of a known format in the folders that are named.
 *
 * @param sources the files to read, in the order of the command line; the files of a folder are sorted by path
 * @param refused files and folders that cannot be read, each with its reason
 * @param passedOver files and folders inside the named folders that are skipped, each with its reason
 */
record InputFiles(List<Source> sources, List<Refusal> refused, List<Refusal> passedOver) {
    InputFiles {
        sources = List.copyOf(sources);
        refused = List.copyOf(refused);
        passedOver = List.copyOf(passedOver);
    }

    static InputFiles under(List<Path> named) {
        Collection files = new Collection();
        for (Path path : named) {
            if (!Files.exists(path)) {
                files.refused.add(new Refusal(path.toString(), 0, "cannot be read: there is no such file or folder"));
            } else if (Files.isDirectory(path)) {
                files.addFolder(path);
            } else {
                files.sources.putIfAbsent(path, Source.of(path));
            }
        }
        return new InputFiles(List.copyOf(files.sources.values()), files.refused, files.passedOver);
    }

    private static final class Collection {
        private final Map<Path, Source> sources = new LinkedHashMap<>();
        private final List<Refusal> refused = new ArrayList<>();
        private final List<Refusal> passedOver = new ArrayList<>();

        void addFolder(Path folder) {
            Set<Path> files = new TreeSet<>();
            try {
                Files.walkFileTree(folder, new Walk(folder, files));
            } catch (IOException e) {
                refused.add(new Refusal(folder.toString(), 0, "cannot be read: " + e.getMessage()));
            }
            files.forEach(this::add);
        }

        private void add(Path file) {
            String name = file.getFileName().toString();
            Optional<Format> format = Format.ofExtension(name);
            if (format.isPresent() && name.toLowerCase(Locale.ROOT).startsWith("readme.")) {
                passedOver.add(new Refusal(file.toString(), 0, "it is about the folder, by its name"));
            } else if (format.isPresent()) {
                sources.putIfAbsent(file, Source.of(file));
            } else if (!Sidecar.isYaml(name)) {
                passedOver.add(new Refusal(file.toString(), 0, "of no format that is read, by its name"));
            } else if (Sidecar.isNamed(name) && isAlone(file)) {
                refused.add(new Refusal(file.toString(), 0, Sidecar.ALONE));
            }
        }

        private static boolean isAlone(Path sidecar) {
            String stem = Sidecar.stem(sidecar.getFileName().toString());
            for (Format format : Format.values()) {
                for (String extension : format.extensions()) {
                    if (Files.exists(sidecar.resolveSibling(stem + "." + extension))) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Collects the files of a folder. It refuses files and folders that cannot be opened, and goes on with the others. */
        private final class Walk extends SimpleFileVisitor<Path> {
            private final Path root;
            private final Set<Path> files;

            Walk(Path root, Set<Path> files) {
                this.root = root;
                this.files = files;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                refused.add(new Refusal(file.toString(), 0, "cannot be read: " + failure.getMessage()));
                return FileVisitResult.CONTINUE;
            }

            private boolean isHidden(Path path) {
                String name = path.getFileName().toString();
                // Word leaves ~$ files beside documents that are open.
                boolean hidden = !path.equals(root) && (name.startsWith(".") || name.startsWith("~$"));
                if (hidden) {
                    passedOver.add(new Refusal(path.toString(), 0, "it is hidden"));
                }
                return hidden;
            }
        }
    }
}
