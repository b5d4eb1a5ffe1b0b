package org.hiwar;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.hiwar.arabic.lists.WordLists;
import org.hiwar.cli.Archive;
import org.hiwar.cli.CommandContext;
import org.hiwar.cli.DecisionFiles;
import org.hiwar.config.EngineAddress;
import org.hiwar.config.Settings;
import org.hiwar.index.Engine;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.EngineUnavailable;
import org.hiwar.index.EngineUsage;
import org.hiwar.index.InterviewArchive;
import org.hiwar.index.InterviewStore;
import org.hiwar.index.RequestKind;
import org.hiwar.index.TurnIndex;
import org.hiwar.interview.Interview;
import org.hiwar.interview.format.json.InterviewJson;
import org.hiwar.interview.read.ArchiveDecisions;
import org.hiwar.interview.read.InterviewReader;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;
import org.hiwar.node.LocalNode;
import org.hiwar.node.NodeOptions;
import org.hiwar.node.NodeStartFailure;
import org.hiwar.search.Searcher;
import org.hiwar.search.cache.CacheUsage;
import org.hiwar.search.cache.CachedSearcher;
import org.hiwar.search.elastic.ElasticSearcher;
import org.hiwar.search.synonym.SynonymFile;
import org.hiwar.search.words.WordCounting;
import org.hiwar.web.http.ArchiveMeasurements;
import org.jspecify.annotations.Nullable;

/** Gives the commands the rooms of the running program. */
final class WiredContext implements CommandContext {
    @Override
    public Settings settings() {
        return Settings.fromEnvironment();
    }

    @Override
    public Archive open(Path data, Consumer<String> progress) {
        Settings settings = settings();
        SynonymFile synonyms = SynonymFile.open(settings.synonyms().orElse(data.resolve("synonyms.txt")));
        if (settings.engine().isPresent()) {
            return new OpenArchive(settings, settings.engine().get(), null, synonyms);
        }
        try {
            // Reads the lists before the node starts, so that a bad list is reported by its name and not as an index
            // that cannot be opened.
            WordLists lists = WordLists.in(data.resolve(LocalNode.LISTS));
            lists.analysisLists();
            lists.stopWords();
            LocalNode node = LocalNode.open(NodeOptions.of(data, System.getenv(), progress));
            return new OpenArchive(settings, EngineAddress.open(node.url()), node, synonyms);
        } catch (NodeStartFailure e) {
            throw new EngineUnavailable(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public BiConsumer<Source, ReadListener> reader(DecisionFiles decisions) {
        decisions.speakers().authority(); // An unreadable file stops the command before it begins.
        return new InterviewReader(new ArchiveDecisions(decisions.speakers(), decisions.corrections()))::read;
    }

    @Override
    public String json(Interview interview) {
        return InterviewJson.line(interview);
    }

    private static final class OpenArchive implements Archive {
        /** The cache may take one part in this many of the heap. */
        private static final int CACHE_SHARE = 10;

        private final Settings settings;
        private final @Nullable LocalNode node;
        private final Engine engine;
        private final TurnIndex index;
        private final SynonymFile synonyms;
        private @Nullable ElasticSearcher searcher;
        private @Nullable CachedSearcher cache;

        OpenArchive(Settings settings, EngineAddress address, @Nullable LocalNode node, SynonymFile synonyms) {
            this.synonyms = synonyms;
            this.settings = settings;
            this.node = node;
            this.engine = Engine.connect(address, settings.searches());
            this.index = new TurnIndex(engine, settings.index(), settings.analysis());
            try {
                index.ensure();
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }

        @Override
        public Searcher searcher() {
            return cache();
        }

        private synchronized CachedSearcher cache() {
            if (cache == null) {
                searcher =
                        new ElasticSearcher(index, synonyms, settings.ranking().orElse(null));
                cache = new CachedSearcher(
                        searcher, searcher, Runtime.getRuntime().maxMemory() / CACHE_SHARE);
            }
            return cache;
        }

        @Override
        public InterviewStore store() {
            return new InterviewArchive(index);
        }

        @Override
        public SynonymFile synonyms() {
            return synonyms;
        }

        @Override
        public void countWords(ObjLongConsumer<String> each) {
            new WordCounting(index).each(each);
        }

        @Override
        public EngineHealth health() {
            return index.health();
        }

        @Override
        public ArchiveMeasurements measurements() {
            CachedSearcher answers = cache();
            ElasticSearcher asked = Objects.requireNonNull(searcher);
            return new ArchiveMeasurements() {
                @Override
                public EngineUsage engine(RequestKind kind) {
                    return engine.usage(kind);
                }

                @Override
                public CacheUsage cache() {
                    return answers.usage();
                }

                @Override
                public Optional<Duration> vocabularyAge() {
                    return asked.vocabularyAge();
                }
            };
        }

        @Override
        public ArchiveDescription description() {
            return new ArchiveDescription(
                    engine.address().toString(),
                    node != null,
                    settings.analysis().wireName(),
                    settings.index());
        }

        @Override
        public void close() {
            engine.close();
            if (node != null) {
                node.close();
            }
        }
    }
}
