package org.hiwar.web;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.InterviewStore;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;
import org.hiwar.search.Searcher;

/** The other rooms, as the routes ask them. */
record Backend(
        Searcher searcher,
        InterviewStore store,
        Supplier<EngineHealth> health,
        BiConsumer<Source, ReadListener> reader) {}
