package org.hiwar.testing.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hiwar.node.LocalNode;
import org.hiwar.node.NodeOptions;

/**
 * A node as a cluster is that takes no plugin of ours: none of our names is known to it. The minimal server lacks the three
 * built-in filters of Lucene that the profile {@code stock} names, for they come with a module of the full distribution; here a
 * plugin made for the tests has Lucene's own classes under those names.
 */
public final class StockNode {
    private static final Map<String, String> BUILT_IN = Map.of(
            "decimal_digit", "org.hiwar.analysis.lucene.LuceneDigitFilterFactory",
            "arabic_normalization", "org.hiwar.analysis.lucene.LuceneNormalizationFilterFactory",
            "arabic_stem", "org.hiwar.analysis.lucene.LuceneStemFilterFactory");

    private StockNode() {}

    /** Starts it, which takes some 15 seconds; closed, it stops. */
    public static LocalNode open() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "stock-node", "distribution"));
        Path usual = BuiltDistribution.server();
        Path server = folder.resolve(usual.getFileName());
        Files.deleteIfExists(server);
        Files.createSymbolicLink(server, usual.toAbsolutePath());
        writePlugin(BuiltDistribution.plugin(), folder.resolve("hiwar-analysis-stock.zip"));
        return LocalNode.open(new NodeOptions(folder.getParent(), folder, 512, Map.of(), System.out::println));
    }

    private static void writePlugin(Path ours, Path target) throws IOException {
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(ours));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                to.putNextEntry(copy);
                to.write(content(entry.getName(), from));
                to.closeEntry();
            }
        }
    }

    private static byte[] content(String name, InputStream ours) throws IOException {
        byte[] bytes = ours.readAllBytes();
        return switch (name) {
            case "named_components.json" -> named().getBytes(StandardCharsets.UTF_8);
            case "stable-plugin-descriptor.properties" ->
                new String(bytes, StandardCharsets.UTF_8)
                        .replace("name=hiwar-analysis", "name=stock-parts")
                        .getBytes(StandardCharsets.UTF_8);
            default -> bytes;
        };
    }

    private static String named() {
        StringBuilder json = new StringBuilder();
        BUILT_IN.forEach((name, factory) ->
                json.append(json.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(name, factory)));
        return "{\"org.elasticsearch.plugin.analysis.TokenFilterFactory\":{" + json + "}}";
    }
}
