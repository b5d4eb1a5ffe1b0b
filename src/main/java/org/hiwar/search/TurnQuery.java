package org.hiwar.search;

import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_EXACT;
import static org.hiwar.index.TurnFields.ROLE;
import static org.hiwar.index.TurnFields.SPEAKER_KEYS;
import static org.hiwar.index.TurnFields.SPEAKER_WORDS;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.TITLE;
import static org.hiwar.index.TurnFields.TITLE_EXACT;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import org.hiwar.interview.SpeakerName;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.Clause;

/** The query that finds and ranks turns: one method a kind of clause. */
final class TurnQuery implements Clause.Cases<Query> {
    /** A phrase of the question counts less than one of the turn itself. */
    private static final String QUESTION_WEIGHT = "^0.4";
    /** Makes the words of a prefix as they are written, where the field itself would take off their endings. */
    private static final String AS_WRITTEN = "hiwar_exact";

    private final Synonyms synonyms;

    private TurnQuery(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    static Query of(Clause clause, Synonyms synonyms) {
        if (clause.equals(Clause.EVERYTHING)) {
            return turnsOnly();
        }
        Query query = clause.match(new TurnQuery(synonyms));
        return clause.ranks() ? query : Query.of(q -> q.bool(b -> b.must(query).filter(turnsOnly())));
    }

    /** Everything but the headers. */
    private static Query turnsOnly() {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(ORDINAL).gt(0.0))));
    }

    @Override
    public Query words(Clause.Words words) {
        return SynonymQuery.of(words.text(), synonyms);
    }

    /** Words as written and in this order, in the turn or in the question it answers. */
    @Override
    public Query phrase(Clause.Phrase phrase) {
        return Query.of(q -> q.multiMatch(m -> m.query(phrase.text())
                .fields(TEXT_EXACT, QUESTION_TEXT_EXACT + QUESTION_WEIGHT)
                .type(TextQueryType.Phrase)));
    }

    /** The word as printed begins so, or what is left of it without the letters joined before it. */
    @Override
    public Query prefix(Clause.Prefix prefix) {
        return prefix(prefix.start(), TEXT_EXACT, TEXT, QUESTION_TEXT_EXACT, QUESTION_TEXT);
    }

    private static Query prefix(String start, String... fields) {
        return Query.of(q -> q.multiMatch(m -> m.query(start)
                .fields(List.of(fields))
                .type(TextQueryType.BoolPrefix)
                .analyzer(AS_WRITTEN)));
    }

    /** All within one window of the turn or of the question, in any order. */
    @Override
    public Query near(Clause.Near near) {
        List<Query> fields = List.of(
                NearQuery.of(near, TEXT, TEXT_EXACT),
                NearQuery.of(near, TEXT_EXACT, TEXT_EXACT),
                NearQuery.of(near, QUESTION_TEXT, QUESTION_TEXT_EXACT),
                NearQuery.of(near, QUESTION_TEXT_EXACT, QUESTION_TEXT_EXACT));
        return Query.of(q -> q.disMax(d -> d.queries(fields)));
    }

    @Override
    public Query title(Clause.Title title) {
        Query named = title.content() instanceof Clause.Phrase phrase
                ? Query.of(q -> q.matchPhrase(m -> m.field(TITLE_EXACT).query(phrase.text())))
                : title.content() instanceof Clause.Prefix prefix
                        ? prefix(prefix.start(), TITLE_EXACT, TITLE)
                        : everyWord(((Clause.Words) title.content()).text(), TITLE, TITLE_EXACT);
        return Query.of(q -> q.bool(b -> b.must(named).filter(turnsOnly())));
    }

    /** A speaker with this very name, in any of its spellings, or with all these words in the name. */
    @Override
    public Query speaker(Clause.Speaker speaker) {
        Query named = FilterQuery.anyOf(SPEAKER_KEYS, List.of(SpeakerName.id(speaker.name())));
        Query partly = Query.of(
                q -> q.match(m -> m.field(SPEAKER_WORDS).query(speaker.name()).operator(Operator.And)));
        return Query.of(q -> q.bool(b -> b.should(named, partly)));
    }

    @Override
    public Query role(Clause.RoleIs role) {
        return FilterQuery.anyOf(ROLE, List.of(role.role().wireName()));
    }

    @Override
    public Query dated(Clause.Dated dated) {
        return FilterQuery.days(dated.from(), dated.to());
    }

    @Override
    public Query all(Clause.All all) {
        BoolQuery.Builder query = new BoolQuery.Builder();
        for (Clause clause : all.clauses()) {
            if (clause instanceof Clause.Not not) {
                query.mustNot(excluded(not.clause()));
            } else if (clause.ranks()) {
                query.must(clause.match(this));
            } else {
                query.filter(clause.match(this));
            }
        }
        return query.build()._toQuery();
    }

    @Override
    public Query any(Clause.Any any) {
        List<Query> queries =
                any.clauses().stream().map(clause -> clause.match(this)).toList();
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    @Override
    public Query not(Clause.Not not) {
        return Query.of(q -> q.bool(b -> b.mustNot(excluded(not.clause()))));
    }

    /** What an exclusion leaves out: turns with all of its words, where a search would be content with most. */
    private Query excluded(Clause clause) {
        return clause instanceof Clause.Words words
                ? everyWord(words.text(), TEXT, QUESTION_TEXT, TEXT_EXACT)
                : clause.match(this);
    }

    private static Query everyWord(String words, String... fields) {
        return Query.of(
                q -> q.multiMatch(m -> m.query(words).fields(List.of(fields)).operator(Operator.And)));
    }
}
