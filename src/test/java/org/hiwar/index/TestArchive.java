package org.hiwar.index;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.EngineAddress;
import org.hiwar.interview.Interview;
import org.hiwar.testing.engine.TestNode;

/** An index of its own, usually on the tests' one node, gone when closed. A warning of Elasticsearch is an error here. */
public final class TestArchive implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Engine engine;
    private final TurnIndex index;
    private final InterviewArchive archive;

    public TestArchive() {
        this(AnalysisProfile.HIWAR);
    }

    public TestArchive(AnalysisProfile profile) {
        this(TestNode.url(), profile);
    }

    /** On another node. */
    public TestArchive(URI url, AnalysisProfile profile) {
        engine = Engine.strict(EngineAddress.open(url));
        String alias = "test-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        index = new TurnIndex(engine, alias, profile);
        index.ensure();
        archive = new InterviewArchive(index);
    }

    private TestArchive(Engine engine, TurnIndex index) {
        this.engine = engine;
        this.index = index;
        this.archive = new InterviewArchive(index);
    }

    public TurnIndex index() {
        return index;
    }

    public InterviewStore store() {
        return archive;
    }

    public TestArchive with(Interview... interviews) {
        archive.put(List.of(interviews));
        archive.refresh();
        return this;
    }

    /** The same index, as another program has it open. */
    public TestArchive asAnotherProgram() {
        return new TestArchive(engine, new TurnIndex(engine, index.alias(), index.profile()));
    }

    /** Makes another index and lets the alias name it. */
    public void swapForAnEmptyIndex() {
        engine.ask(client -> client.indices().getAlias(a -> a.name(index.alias())))
                .result()
                .keySet()
                .forEach(name -> engine.ask(client -> client.indices().delete(d -> d.index(name))));
        new TurnIndex(engine, index.alias(), index.profile()).ensure();
    }

    /** How many documents there are, headers too. */
    public long documents() {
        archive.refresh();
        return engine.ask(client -> client.count(c -> c.index(index.alias()))).count();
    }

    @Override
    public void close() {
        engine.ask(client -> client.indices().getAlias(a -> a.name(index.alias())))
                .result()
                .keySet()
                .forEach(name -> engine.ask(client -> client.indices().delete(d -> d.index(name))));
        engine.close();
    }
}
