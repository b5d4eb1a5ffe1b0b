package org.hiwar.arabic.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the word lists of the project. A folder of the operator may replace each of them by a file of the same name. */
public final class WordLists {
    static final String COUNTS = "word-counts.tsv.gz";
    static final String PLURALS = "broken-plurals.tsv";
    static final String WHOLE = "whole-words.txt";
    static final String FEMININES = "feminines.tsv";
    static final String STOP = "stop-words.txt";

    private final @Nullable Path folder;

    private WordLists(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The lists of the project. */
    public static WordLists standard() {
        return new WordLists(null);
    }

    /**
     * The files of this folder, and the project's own list for each file that the folder does not have. The folder may be
     * missing.
     */
    public static WordLists in(Path folder) {
        return new WordLists(folder);
    }

    /**
     * The lists that guard stemming.
     *
     * @throws InvalidList if a list cannot be used
     */
    public AnalysisLists analysisLists() {
        WordCounts counts = replacement(COUNTS) == null ? WordCounts.books() : read(COUNTS, WordCounts::read);
        return new AnalysisLists(
                counts,
                BrokenPlurals.of(read(PLURALS, ListLines::read)),
                WholeWords.of(words(WHOLE)),
                LexicalFeminines.of(read(FEMININES, ListLines::read)));
    }

    /**
     * The stop words.
     *
     * @throws InvalidList if the list cannot be used
     */
    public StopWords stopWords() {
        return StopWords.of(words(STOP));
    }

    private List<String> words(String name) {
        return read(name, ListLines::read).words();
    }

    /** Parses an open file; the name is for error messages. */
    interface ListParser<T> {
        T parse(String name, InputStream in) throws IOException;
    }

    private <T> T read(String name, ListParser<T> parser) {
        Path file = replacement(name);
        if (file == null) {
            return readOwn(name, parser);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return parser.parse(file.toString(), in);
        } catch (IOException e) {
            throw new InvalidList(file.toString(), e);
        }
    }

    static <T> T readOwn(String name, ListParser<T> parser) {
        try (InputStream in = WordLists.class.getResourceAsStream("/es-config/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + name);
            }
            return parser.parse(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private @Nullable Path replacement(String name) {
        Path file = folder == null ? null : folder.resolve(name);
        return file != null && Files.exists(file) ? file : null;
    }
}
