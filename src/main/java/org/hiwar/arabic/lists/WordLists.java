package org.hiwar.arabic.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word lists: those that come with the project, each replaced by the file of its name in a folder where there is one. */
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

    /** The project's own. */
    public static WordLists standard() {
        return new WordLists(null);
    }

    /** The files of this folder, and the project's own for those that it does not hold; it need not be there. */
    public static WordLists in(Path folder) {
        return new WordLists(folder);
    }

    /**
     * What is known of words.
     *
     * @throws InvalidList where a list cannot be used
     */
    public AnalysisLists vocabulary() {
        WordCounts counts = replaced(COUNTS) == null ? WordCounts.books() : read(COUNTS, WordCounts::read);
        return new AnalysisLists(
                counts,
                BrokenPlurals.of(read(PLURALS, ListLines::read)),
                WholeWords.of(words(WHOLE)),
                OwnFeminines.of(read(FEMININES, ListLines::read)));
    }

    /**
     * The words too frequent to tell one text from another.
     *
     * @throws InvalidList where the list cannot be used
     */
    public StopWords stopWords() {
        return StopWords.of(words(STOP));
    }

    private List<String> words(String name) {
        return read(name, ListLines::read).words();
    }

    /** Makes a list of an open file; the name is for errors. */
    interface ListParser<T> {
        T read(String name, InputStream in) throws IOException;
    }

    private <T> T read(String name, ListParser<T> reading) {
        Path file = replaced(name);
        if (file == null) {
            return ofProject(name, reading);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reading.read(file.toString(), in);
        } catch (IOException e) {
            throw new InvalidList(file.toString(), e);
        }
    }

    static <T> T ofProject(String name, ListParser<T> reading) {
        try (InputStream in = WordLists.class.getResourceAsStream("/es-config/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return reading.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private @Nullable Path replaced(String name) {
        Path file = folder == null ? null : folder.resolve(name);
        return file != null && Files.exists(file) ? file : null;
    }
}
