package org.hiwar.web.http;

import java.time.Duration;
import java.util.Optional;
import org.hiwar.index.EngineUsage;
import org.hiwar.index.RequestKind;
import org.hiwar.search.cache.CacheUsage;

/** What can be measured in an archive. */
public interface ArchiveMeasurements {
    EngineUsage engine(RequestKind kind);

    CacheUsage cache();

    /** The age of the words that suggestions and corrections use; empty if they have not been read. */
    Optional<Duration> vocabularyAge();
}
