package org.hiwar.cli;

import java.util.function.ObjLongConsumer;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.InterviewStore;
import org.hiwar.search.Searcher;
import org.hiwar.search.synonym.SynonymFile;

/** An open archive: its index is there and is the one this program can use. Closing ends a local node that nobody else uses. */
public interface Archive extends AutoCloseable {
    Searcher searcher();

    InterviewStore store();

    SynonymFile synonyms();

    /** Calls with each folded word of the archive, as often as it is spelled, and in how many turns it stands so. */
    void countWords(ObjLongConsumer<String> each);

    EngineHealth health();

    /** What a person who asks for the status wants to know of the engine. */
    ArchiveDescription description();

    @Override
    void close();

    /**
     * Where an archive is held.
     *
     * @param engine the engine's address, without secrets
     * @param local whether it is the local node
     * @param analysis which Arabic analysis the index is made with
     * @param index the alias
     */
    record ArchiveDescription(String engine, boolean local, String analysis, String index) {}
}
