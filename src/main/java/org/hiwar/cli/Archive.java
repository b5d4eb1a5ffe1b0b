package org.hiwar.cli;

import java.util.function.ObjLongConsumer;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.InterviewStore;
import org.hiwar.search.Searcher;
import org.hiwar.search.synonym.SynonymFile;
import org.hiwar.web.http.ArchiveMeasurements;

/** An open archive, with an index that this program can use. Closing it ends the local node if nobody else uses that node. */
public interface Archive extends AutoCloseable {
    /** Answers searches. Every call gives the same one. */
    Searcher searcher();

    InterviewStore store();

    SynonymFile synonyms();

    /** Calls {@code each} for every spelling of every word, with the folded word and the number of turns with this spelling. */
    void countWords(ObjLongConsumer<String> each);

    EngineHealth health();

    ArchiveMeasurements measurements();

    /** The place of the archive, which the status command shows. */
    ArchiveDescription description();

    @Override
    void close();

    /**
     * The place where an archive is held, and the analysis of its index.
     *
     * @param engine the engine's address, without secrets
     * @param local whether the engine is the local node
     * @param analysis the Arabic analysis of the index
     * @param index the alias of the index
     */
    record ArchiveDescription(String engine, boolean local, String analysis, String index) {}
}
