package org.hiwar.search.explain;

import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.Reason;
import org.hiwar.search.answer.MarkedText;
import org.hiwar.search.answer.Matches;
import org.hiwar.search.answer.SearchAnswer.FoundTurn;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.Clause;
import org.jspecify.annotations.Nullable;

/** Explains the marks in the hits of one search. It sends one request to Elasticsearch, however many hits there are. */
public final class Explainer {
    /** The most reasons of one hit; a reader reads the list. */
    static final int MAX_REASONS = 20;

    /** A synonym and the part of the query that it may stand for. */
    private record Alternative(String typed, String term) {}

    /** A marked text and the name of the place in which it stands. */
    private record Marked(String in, String printed) {}

    private final TurnIndex index;
    private final Map<String, AnalyzedText> folded = new HashMap<>();
    private final Map<String, AnalyzedText> stemmed = new HashMap<>();
    private final TypedTerms typedTerms = new TypedTerms();

    private Explainer(TurnIndex index) {
        this.index = index;
    }

    /** The reasons of each hit, at most {@value #MAX_REASONS} per hit. */
    public static List<List<Reason>> explain(TurnIndex index, List<FoundTurn> hits, Clause query, Synonyms synonyms) {
        return new Explainer(index).explain(hits, MarkableClauses.of(query), synonyms);
    }

    private List<List<Reason>> explain(List<FoundTurn> hits, List<Clause> clauses, Synonyms synonyms) {
        List<List<Marked>> marked = hits.stream().map(Explainer::marked).toList();
        List<Alternative> alternatives = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            texts.add(text(clause));
            if (clause instanceof Clause.FreeText words) {
                alternatives.addAll(alternatives(words.text(), synonyms));
            }
        }
        alternatives.forEach(alternative -> texts.add(alternative.term()));
        marked.forEach(places -> places.forEach(place -> texts.add(place.printed())));
        analyze(List.copyOf(texts));
        clauses.forEach(this::add);
        alternatives.forEach(a -> typedTerms.addSynonym(a.typed(), of(stemmed, a.term())));
        return marked.stream().map(this::reasons).toList();
    }

    private static List<Marked> marked(FoundTurn hit) {
        Set<Marked> places = new LinkedHashSet<>();
        Matches matches = hit.matches();
        add(hit.role().isEmpty() ? Matches.PREFACE : hit.role(), matches.text(), places);
        add(Matches.QUESTION, matches.question(), places);
        add(Matches.TITLE, matches.title(), places);
        return places.stream().limit(MAX_REASONS).toList();
    }

    private static void add(String in, @Nullable MarkedText text, Set<Marked> places) {
        if (text != null) {
            text.marks().forEach(mark -> places.add(new Marked(in, text.printed(mark))));
        }
    }

    private static List<Alternative> alternatives(String words, Synonyms synonyms) {
        return synonyms.spans(words).stream()
                .flatMap(span -> span.alternatives().stream()
                        .map(term -> new Alternative(words.substring(span.start(), span.end()), term)))
                .toList();
    }

    private void analyze(List<String> texts) {
        Map<String, List<AnalyzedText>> byField = AnalyzedText.of(index, List.of(TEXT, TEXT_EXACT), texts);
        byField.getOrDefault(TEXT_EXACT, List.of()).forEach(analyzed -> folded.put(analyzed.text(), analyzed));
        byField.getOrDefault(TEXT, List.of()).forEach(analyzed -> stemmed.put(analyzed.text(), analyzed));
    }

    private void add(Clause clause) {
        String text = text(clause);
        if (clause instanceof Clause.Phrase) {
            typedTerms.addPhrase(of(folded, text));
        } else if (clause instanceof Clause.Prefix) {
            typedTerms.addPrefix(of(folded, text));
        } else {
            typedTerms.addWords(of(folded, text), of(stemmed, text));
        }
    }

    private static String text(Clause clause) {
        if (clause instanceof Clause.Phrase phrase) {
            return phrase.text();
        }
        return clause instanceof Clause.Prefix prefix ? prefix.start() : ((Clause.FreeText) clause).text();
    }

    private List<Reason> reasons(List<Marked> places) {
        return places.stream()
                .flatMap(place -> typedTerms.matches(of(folded, place.printed()), of(stemmed, place.printed())).stream()
                        .map(match -> new Reason(
                                match.query(),
                                match.matched(),
                                place.in(),
                                match.rule().wireName())))
                .distinct()
                .limit(MAX_REASONS)
                .toList();
    }

    private static AnalyzedText of(Map<String, AnalyzedText> analyzed, String text) {
        return analyzed.getOrDefault(text, new AnalyzedText(text, List.of()));
    }
}
