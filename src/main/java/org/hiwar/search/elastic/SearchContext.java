package org.hiwar.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.function.Supplier;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.browse.SpeakerDirectory;
import org.hiwar.search.query.Ranking;
import org.hiwar.search.query.TurnSearch;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.words.VocabularyCache;

/**
 * What every search of one archive shares.
 *
 * @param synonyms asked anew by each search
 */
record SearchContext(
        TurnIndex index,
        Supplier<Synonyms> synonyms,
        Ranking ranking,
        VocabularyCache vocabulary,
        SpeakerDirectory speakers) {
    /** The search that counts the turns which have enough of the words. */
    SearchRequest counting(SearchParameters request) {
        return new TurnSearch(index.alias(), request, synonyms.get(), ranking).withEnoughWords();
    }

    Suggester suggester() {
        return new Suggester(this);
    }
}
