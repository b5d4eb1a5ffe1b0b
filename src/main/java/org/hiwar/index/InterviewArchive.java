package org.hiwar.index;

import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hiwar.index.BulkWriter.Write;
import org.hiwar.index.LoadReport.Outcome;
import org.hiwar.index.LoadReport.RefusedInterview;
import org.hiwar.index.TurnDocument.HeaderPart;
import org.hiwar.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * Stores interviews in Elasticsearch. The archive writes the header of an interview last, with the number of its turns: if
 * a new interview has no header, it was not loaded completely, and loading it again completes it.
 */
public final class InterviewArchive implements InterviewStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TurnIndex index;
    private final BulkWriter bulk;

    public InterviewArchive(TurnIndex index) {
        this.index = index;
        this.bulk = new BulkWriter(index.engine(), index.alias(), BulkWriter.Patience.USUAL);
    }

    @Override
    public LoadReport put(List<Interview> interviews) {
        Map<String, PreparedInterview> prepared = new LinkedHashMap<>();
        interviews.forEach(interview -> prepared.put(interview.id(), PreparedInterview.of(interview, JSON)));
        Map<String, HeaderPart> there = headers(List.copyOf(prepared.keySet()));
        List<PreparedInterview> changed = prepared.values().stream()
                .filter(interview -> !interview.sameAs(there.get(interview.id())))
                .toList();
        Map<String, String> refused = write(changed, there);
        Map<String, Outcome> taken = new LinkedHashMap<>();
        prepared.forEach((id, interview) -> {
            if (!refused.containsKey(id)) {
                taken.put(id, outcome(interview, there.get(id)));
            }
        });
        return report(taken, changed, refused);
    }

    private static Outcome outcome(PreparedInterview interview, @Nullable HeaderPart there) {
        if (there == null) {
            return Outcome.ADDED;
        }
        return interview.sameAs(there) ? Outcome.UNCHANGED : Outcome.REPLACED;
    }

    /** Writes interviews, and returns the ids of the refused ones with the reason. */
    private Map<String, String> write(List<PreparedInterview> changed, Map<String, HeaderPart> there) {
        List<Write> turns = new ArrayList<>();
        for (PreparedInterview interview : changed) {
            turns.addAll(interview.turns());
            HeaderPart old = there.get(interview.id());
            turns.addAll(removals(interview.id(), interview.turns().size() + 1, old == null ? 0 : old.turns()));
        }
        Map<String, String> refused = refused(changed, bulk.write(turns));
        List<Write> headers = changed.stream()
                .filter(interview -> !refused.containsKey(interview.id()))
                .map(PreparedInterview::header)
                .toList();
        refused.putAll(refused(changed, bulk.write(headers)));
        bulk.write(changed.stream()
                .filter(interview -> refused.containsKey(interview.id()))
                .flatMap(interview ->
                        removals(interview.id(), 0, interview.turns().size()).stream())
                .toList());
        return refused;
    }

    /** Returns the ids of interviews that had a document refused, with the reason of the first refusal. */
    private static Map<String, String> refused(List<PreparedInterview> interviews, Map<String, String> documents) {
        Map<String, String> refused = new LinkedHashMap<>();
        if (!documents.isEmpty()) {
            interviews.forEach(interview ->
                    interview.firstRefusal(documents).ifPresent(reason -> refused.put(interview.id(), reason)));
        }
        return refused;
    }

    private static LoadReport report(
            Map<String, Outcome> taken, List<PreparedInterview> changed, Map<String, String> refused) {
        long turns = changed.stream()
                .filter(interview -> taken.containsKey(interview.id()))
                .mapToLong(interview -> interview.turns().size())
                .sum();
        List<RefusedInterview> named = refused.entrySet().stream()
                .map(each -> new RefusedInterview(each.getKey(), each.getValue()))
                .toList();
        return new LoadReport(taken, turns, named);
    }

    @Override
    public void refresh() {
        index.refresh();
    }

    @Override
    public boolean delete(String id) {
        HeaderPart header = headers(List.of(id)).get(id);
        if (header == null) {
            return false;
        }
        // Deletes the header last: without the header, an interrupted deletion could not be repeated.
        bulk.write(removals(id, 1, header.turns()));
        bulk.write(removals(id, 0, 0));
        index.refresh();
        return true;
    }

    private static List<Write> removals(String interviewId, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(ordinal -> Write.removal(TurnDocument.id(interviewId, ordinal)))
                .toList();
    }

    /** Returns the existing headers by interview id. Reading by document id finds unrefreshed ones too. */
    private Map<String, HeaderPart> headers(List<String> interviewIds) {
        Map<String, HeaderPart> headers = new LinkedHashMap<>();
        if (interviewIds.isEmpty()) {
            return headers;
        }
        List<String> ids =
                interviewIds.stream().map(id -> TurnDocument.id(id, 0)).toList();
        var answer = index.engine()
                .ask(
                        RequestKind.BULK,
                        client -> client.mget(
                                m -> m.index(index.alias())
                                        .ids(ids)
                                        .sourceIncludes("interview.id", "ordinal", "header"),
                                TurnDocument.class));
        for (MultiGetResponseItem<TurnDocument> item : answer.docs()) {
            if (item.isFailure()) {
                throw new EngineRefused("the header of " + item.failure().id() + " cannot be read: "
                        + item.failure().error().reason());
            }
            TurnDocument document = item.result().source();
            if (document != null && document.header() != null) {
                headers.put(document.interview().id(), document.header());
            }
        }
        return headers;
    }
}
