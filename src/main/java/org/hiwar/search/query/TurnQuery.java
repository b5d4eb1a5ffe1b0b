package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.ROLE;
import static org.hiwar.index.TurnFields.SPEAKER_KEYS;
import static org.hiwar.index.TurnFields.SPEAKER_WORDS;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.Function;
import org.hiwar.interview.Role;
import org.hiwar.search.Depth;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchScope;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.Clause;

/** Builds the query that finds and ranks turns: one method for each kind of clause. */
final class TurnQuery implements Clause.Cases<Query> {
    private final Matching matching;
    private final Function<String, List<String>> completions;
    private final Ranking ranking;
    private final SynonymQuery synonymQuery;
    private final SpelledQuery spelled;
    private final WordsAtDepth wordsAtDepth;

    private TurnQuery(
            Matching matching, Synonyms synonyms, WordsQuery words, Function<String, List<String>> completions) {
        this.matching = matching;
        this.completions = completions;
        this.ranking = words.ranking();
        this.synonymQuery = new SynonymQuery(words, synonyms);
        this.spelled = new SpelledQuery(matching.harakat());
        this.wordsAtDepth = new WordsAtDepth(spelled, words);
    }

    /** @param completions gives the folded words of the archive that begin with some letters; none if they are not known */
    static Query of(
            Clause clause,
            Matching matching,
            Synonyms synonyms,
            WordsQuery words,
            Function<String, List<String>> completions) {
        if (clause.equals(Clause.EVERYTHING)) {
            return turnsOnly();
        }
        Query query = clause.match(new TurnQuery(matching, synonyms, words, completions));
        return clause.ranks() ? query : Query.of(q -> q.bool(b -> b.must(query).filter(turnsOnly())));
    }

    /** All documents except the headers. */
    private static Query turnsOnly() {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(ORDINAL).gt(0.0))));
    }

    @Override
    public Query words(Clause.FreeText typed) {
        if (matching.scope() != SearchScope.BOTH) {
            return inScope(field -> wordsAtDepth.within(typed.text(), field, matching.depth()));
        }
        return matching.depth() == Depth.FULL
                ? synonymQuery.of(typed.text())
                : wordsAtDepth.anywhere(typed.text(), matching.depth());
    }

    /** The last word as typed or as the beginning of a word. Turns that have it as typed rank before the others. */
    @Override
    public Query unfinished(Clause.Unfinished unfinished) {
        Query asTyped = words(unfinished.asTyped());
        Query begins = inScope(field -> begins(unfinished.start(), field));
        Query completed = unfinished.before().isEmpty()
                ? begins
                : Query.of(q -> q.bool(b -> b.must(words(new Clause.FreeText(unfinished.before())), begins)));
        return Query.of(q -> q.disMax(d -> d.queries(asTyped, completed)));
    }

    private Query begins(String start, TextField field) {
        List<FieldValue> whole =
                completions.apply(start).stream().map(FieldValue::of).toList();
        Query words = whole.isEmpty()
                ? PrefixQuery.anyForm(start, field.stem(), field.exact())
                : Query.of(q -> q.terms(t -> t.field(field.exact()).terms(v -> v.value(whole))));
        return Query.of(q -> q.constantScore(c -> c.filter(words).boost(ranking.unfinished())));
    }

    /** The words in their order and in the typed form. */
    @Override
    public Query phrase(Clause.Phrase phrase) {
        return inScope(field -> matching.depth() == Depth.EXACT
                ? spelled.phrase(phrase.text(), field.spelled())
                : Query.of(q -> q.matchPhrase(m -> m.field(field.exact()).query(phrase.text()))));
    }

    /** Words that begin with the prefix as printed or, unless forms must agree, without the letters joined before them. */
    @Override
    public Query prefix(Clause.Prefix prefix) {
        return inScope(field -> switch (matching.depth()) {
            case FULL, STEM -> PrefixQuery.anyForm(prefix.start(), field.stem(), field.exact());
            case FORM -> PrefixQuery.printed(prefix.start(), field.exact());
            case EXACT -> spelled.prefix(prefix.start(), field.spelled());
        });
    }

    /** All operands within one window, in any order. */
    @Override
    public Query near(Clause.Near near) {
        return inScope(field -> NearQuery.of(near, field, matching.depth(), spelled));
    }

    /** Asks the same of each text in which the words are looked for. */
    private Query inScope(Function<TextField, Query> query) {
        Query own = query.apply(TextField.OWN);
        Query question = Query.of(
                q -> q.bool(b -> b.must(query.apply(TextField.QUESTION)).boost(ranking.question())));
        Query isQuestion = FilterQuery.anyOf(ROLE, List.of(Role.QUESTION.wireName()));
        return switch (matching.scope()) {
            case BOTH -> Query.of(q -> q.disMax(d -> d.queries(own, question)));
            case ANSWER -> Query.of(q -> q.bool(b -> b.must(own).mustNot(isQuestion)));
            case QUESTION ->
                Query.of(q -> q.disMax(
                        d -> d.queries(Query.of(o -> o.bool(b -> b.must(own).filter(isQuestion))), question)));
        };
    }

    @Override
    public Query title(Clause.Title title) {
        Query named = TitleQuery.of(title.content(), matching.depth());
        return Query.of(q -> q.bool(b -> b.must(named).filter(turnsOnly())));
    }

    /** Turns of the speaker with exactly this name, in any of its spellings, or of speakers whose name has all these words. */
    @Override
    public Query speaker(Clause.SpokenBy speaker) {
        Query named = FilterQuery.anyOf(SPEAKER_KEYS, List.of(FilterQuery.speakerKey(speaker.name())));
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

    /** Matches the turns that an exclusion removes. They have all of its words; a search would find turns with most of them. */
    private Query excluded(Clause clause) {
        Depth depth = matching.depth() == Depth.FULL ? Depth.STEM : matching.depth();
        return clause instanceof Clause.FreeText free
                ? inScope(field -> wordsAtDepth.within(free.text(), field, depth))
                : clause.match(this);
    }
}
