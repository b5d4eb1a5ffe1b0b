package org.hiwar.web;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.InterviewStore;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;
import org.hiwar.search.Searcher;
import org.hiwar.search.synonym.SynonymFile;

/**
 * The other rooms, as the routes ask them.
 *
 * @param health asked anew by each {@code /health/ready}
 * @param reader reads the interviews of a source
 */
public record Backend(
        Searcher searcher,
        SynonymFile synonyms,
        InterviewStore store,
        Supplier<EngineHealth> health,
        BiConsumer<Source, ReadListener> reader) {}
