package org.hiwar.web;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.InterviewStore;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;
import org.hiwar.search.Searcher;
import org.hiwar.search.synonym.SynonymFile;
import org.hiwar.web.http.ArchiveMeasurements;

/**
 * The services that the routes call.
 *
 * @param health called again by each request to {@code /health/ready}
 * @param measurements read by each request to {@code /metrics}
 * @param reader reads the interviews of a source
 */
public record Backend(
        Searcher searcher,
        SynonymFile synonyms,
        InterviewStore store,
        Supplier<EngineHealth> health,
        ArchiveMeasurements measurements,
        BiConsumer<Source, ReadListener> reader) {}
