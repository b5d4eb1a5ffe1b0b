package org.hiwar.search.words;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.index.TurnDocument;

/** Counts the words of turns that begin with some letters and stand directly behind given words. */
final class FollowingWords {
    private final List<String> context;
    private final String begun;

    /**
     * @param context the words before, as typed
     * @param begun the folded letters with which the counted words begin
     */
    FollowingWords(String context, String begun) {
        this.context = folded(context);
        this.begun = begun;
    }

    /** The number of turns of an answer that have each word there, by the folded word. */
    Map<String, Long> count(ResponseBody<TurnDocument> answer) {
        Map<String, Long> turns = new HashMap<>();
        answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .map(TurnDocument::text)
                .filter(Objects::nonNull)
                .forEach(text -> following(text).forEach(word -> turns.merge(word, 1L, Long::sum)));
        return turns;
    }

    private Set<String> following(String text) {
        List<String> words = folded(text);
        Set<String> following = new HashSet<>();
        for (int i = context.size(); i < words.size(); i++) {
            boolean begins = words.get(i).startsWith(begun) || words.get(i).startsWith(DefiniteArticle.PLAIN + begun);
            if (begins && words.subList(i - context.size(), i).equals(context)) {
                following.add(words.get(i));
            }
        }
        return following;
    }

    private static List<String> folded(String text) {
        return QueryWords.ofText(text).map(Folding::fold).toList();
    }
}
