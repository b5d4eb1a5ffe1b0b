package org.hiwar.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hiwar.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked server with our plugin in it. It holds no data, so a home that no longer fits the distribution is deleted
 * and made again; nothing is updated in place.
 */
final class ServerHome {
    /** The file that names the server and the plugin that the home was made from. It is written last. */
    private static final String MARKER = "hiwar-home";

    private final Distribution distribution;
    private final Path root;
    private final Consumer<String> progress;

    ServerHome(Distribution distribution, Path root, Consumer<String> progress) {
        this.distribution = distribution;
        this.root = root;
        this.progress = progress;
    }

    Path path() {
        return root.resolve(distribution.homeName());
    }

    /** Whether the home exists and was made from this distribution. */
    boolean isCurrent() throws IOException {
        Path marker = path().resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(origin());
    }

    /** Deletes all older homes, unpacks the server and installs the plugin. */
    void make() throws IOException {
        removeHomes();
        progress.accept("unpacking " + distribution.homeName());
        unpack();
        progress.accept("installing the analysis plugin");
        installPlugin();
        Files.writeString(path().resolve(MARKER), origin());
    }

    /** Copies the word lists of a folder, which may be missing, to where the plugin reads them; deletes earlier ones. */
    void installLists(Path folder) throws IOException {
        Path lists = path().resolve("config").resolve("hiwar");
        if (Files.exists(lists)) {
            deleteTree(lists);
        }
        Files.createDirectories(lists);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path list : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(list, lists.resolve(list.getFileName().toString()));
                }
            }
        }
    }

    private String origin() throws IOException {
        return distribution.homeName() + " " + Sha256.hex(Files.readAllBytes(distribution.plugin()));
    }

    private void removeHomes() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            for (Path home : files.filter(file -> file.getFileName().toString().startsWith(Distribution.SERVER))
                    .toList()) {
                deleteTree(home);
            }
        }
    }

    private void unpack() throws IOException {
        try (InputStream file = Files.newInputStream(distribution.server());
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(entry, zip);
            }
        }
    }

    private void unpack(ZipEntry entry, InputStream content) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(path())) {
            throw new NodeStartFailure(distribution.server() + " is no Elasticsearch: it holds " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.resolveSibling("").normalize();
        Files.createDirectories(parent);
        Files.copy(content, target);
        if (parent.endsWith("bin") && !target.toFile().setExecutable(true, false)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    private void installPlugin() throws IOException {
        List<String> command = List.of(
                path().resolve("bin/elasticsearch-plugin").toString(),
                "install",
                "--batch",
                distribution.plugin().toUri().toString());
        ProcessOutput output = ProcessOutput.of(new ProcessBuilder(command), ServerCommand.environment(root));
        if (output.exitCode() != 0) {
            throw new NodeStartFailure("the analysis plugin " + distribution.plugin()
                    + " cannot be installed; build it again with 'mvn package'. The installer said:\n" + output.text());
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
