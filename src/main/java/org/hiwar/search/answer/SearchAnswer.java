package org.hiwar.search.answer;

import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnDocument.InterviewPart;
import org.hiwar.index.TurnDocument.NamePart;
import org.hiwar.index.TurnDocument.QuestionPart;
import org.hiwar.index.TurnDocument.SpeakerPart;
import org.hiwar.search.Highlights;
import org.hiwar.search.Hit;
import org.hiwar.search.InterviewSummary;
import org.hiwar.search.Reason;
import org.hiwar.search.SearchResult;
import org.hiwar.search.SpeakerRef;
import org.hiwar.search.TurnText;
import org.jspecify.annotations.Nullable;

/** Turns the answer of Elasticsearch into hits and summaries. */
public final class SearchAnswer {
    private SearchAnswer() {}

    public static SearchResult.Total total(ResponseBody<?> answer) {
        var total = Objects.requireNonNull(answer.hits().total(), "total hits are always asked for");
        return new SearchResult.Total(total.value(), total.relation() == TotalHitsRelation.Eq ? "eq" : "gte");
    }

    /**
     * Makes the hits of an answer, in its order.
     *
     * @param explainer gives the reasons of each hit; it is called only if they are wanted
     */
    public static List<Hit> hits(
            ResponseBody<TurnDocument> answer,
            Highlights wanted,
            Function<List<FoundTurn>, List<List<Reason>>> explainer) {
        List<FoundTurn> found = answer.hits().hits().stream()
                .map(hit -> found(document(hit.source()), hit.highlight(), score(hit.score())))
                .toList();
        List<List<Reason>> reasons = wanted.explain() ? explainer.apply(found) : List.of();
        return IntStream.range(0, found.size())
                .mapToObj(i -> hit(found.get(i), wanted, wanted.explain() ? reasons.get(i) : null))
                .toList();
    }

    /** A document that matched, with its matches. */
    public record FoundTurn(
            TurnDocument turn,
            String role,
            Matches matches,
            @Nullable Double score) {}

    /** The score, or null if there is none: the client reads that as not a number. */
    private static @Nullable Double score(@Nullable Double score) {
        return score == null || score.isNaN() ? null : score;
    }

    private static FoundTurn found(TurnDocument turn, Map<String, List<String>> highlights, @Nullable Double score) {
        return new FoundTurn(turn, Objects.requireNonNullElse(turn.role(), ""), Matches.of(turn, highlights), score);
    }

    /** The documents of an answer, without their matches. */
    public static List<TurnDocument> documents(ResponseBody<TurnDocument> answer) {
        return answer.hits().hits().stream().map(hit -> document(hit.source())).toList();
    }

    private static TurnDocument document(@Nullable TurnDocument source) {
        return Objects.requireNonNull(source, "every hit comes with its source");
    }

    private static Hit hit(FoundTurn found, Highlights wanted, @Nullable List<Reason> reasons) {
        TurnDocument turn = found.turn();
        Matches matches = found.matches();
        return new Hit(
                turn.id(),
                found.score(),
                interview(turn.interview()),
                turn.ordinal(),
                found.role(),
                speaker(turn.speaker()),
                matches.text().text(),
                Fragments.of(matches.text(), wanted),
                question(turn.question(), matches.question()),
                matches.title() == null || !matches.title().isMarked()
                        ? null
                        : matches.title().html(),
                matches.matchedIn(found.role()),
                reasons,
                confidence(turn),
                url(turn));
    }

    private static Hit.@Nullable Question question(@Nullable QuestionPart question, @Nullable MarkedText marked) {
        return question == null || marked == null
                ? null
                : new Hit.Question(
                        question.id(),
                        question.ordinal(),
                        reference(question.speaker()),
                        question.text(),
                        List.of(marked.html()));
    }

    public static InterviewSummary interview(InterviewPart part) {
        return new InterviewSummary(part.id(), part.title(), part.publication(), part.date(), part.place(), part.url());
    }

    public static TurnText text(TurnDocument turn) {
        return new TurnText(
                turn.id(),
                turn.ordinal(),
                Objects.requireNonNullElse(turn.role(), ""),
                speaker(turn.speaker()),
                Objects.requireNonNullElse(turn.text(), ""),
                confidence(turn));
    }

    private static double confidence(TurnDocument turn) {
        return turn.confidence() == null ? 1.0 : turn.confidence();
    }

    private static @Nullable SpeakerRef speaker(@Nullable SpeakerPart part) {
        return part == null ? null : new SpeakerRef(part.id(), part.name());
    }

    static @Nullable SpeakerRef reference(@Nullable NamePart part) {
        return part == null ? null : new SpeakerRef(part.id(), part.name());
    }

    /** The path of the turn's page. The preface is the top of the interview's page. */
    private static String url(TurnDocument turn) {
        String page = "/interviews/"
                + URLEncoder.encode(turn.interview().id(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
        return turn.ordinal() == 0 ? page : page + "#t" + turn.ordinal();
    }
}
