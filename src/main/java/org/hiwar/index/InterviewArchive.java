package org.hiwar.index;

import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hiwar.index.BulkWriter.Write;
import org.hiwar.index.LoadReport.RefusedInterview;
import org.hiwar.index.TurnDocument.HeaderPart;
import org.hiwar.interview.Interview;

/**
 * The archive in Elasticsearch. The header is written last and says how many turns there are: where it is missing the
 * interview was not loaded to its end, and loading it again completes it.
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
        // The later of two with one id replaces the earlier, as if they had come in two loads.
        Map<String, PreparedInterview> prepared = new LinkedHashMap<>();
        interviews.forEach(interview -> prepared.put(interview.id(), PreparedInterview.of(interview, JSON)));
        Map<String, HeaderPart> there = headers(List.copyOf(prepared.keySet()));
        List<PreparedInterview> changed = prepared.values().stream()
                .filter(interview -> !interview.sameAs(there.get(interview.id())))
                .toList();
        List<RefusedInterview> refused = write(changed, there);
        return report(interviews.size() - changed.size(), changed, there, refused);
    }

    private List<RefusedInterview> write(List<PreparedInterview> changed, Map<String, HeaderPart> there) {
        List<Write> turns = new ArrayList<>();
        for (PreparedInterview interview : changed) {
            turns.addAll(interview.turns());
            HeaderPart old = there.get(interview.id());
            turns.addAll(removals(interview.id(), interview.turns().size() + 1, old == null ? 0 : old.turns()));
        }
        Map<String, String> refusals = bulk.write(turns);
        List<Write> last = new ArrayList<>();
        List<RefusedInterview> refused = new ArrayList<>();
        for (PreparedInterview interview : changed) {
            Optional<String> reason = interview.firstRefusal(refusals);
            if (reason.isEmpty()) {
                last.add(interview.header());
            } else {
                refused.add(new RefusedInterview(interview.id(), reason.get()));
                last.addAll(removals(interview.id(), 0, interview.turns().size()));
            }
        }
        bulk.write(last).forEach((id, reason) -> refused.add(new RefusedInterview(id, reason)));
        return refused;
    }

    private static LoadReport report(
            int unchanged,
            List<PreparedInterview> changed,
            Map<String, HeaderPart> there,
            List<RefusedInterview> refused) {
        List<String> refusedIds = refused.stream().map(RefusedInterview::id).toList();
        List<PreparedInterview> taken = changed.stream()
                .filter(interview -> !refusedIds.contains(interview.id()))
                .toList();
        int replaced = (int) taken.stream()
                .filter(interview -> there.containsKey(interview.id()))
                .count();
        long turns =
                taken.stream().mapToLong(interview -> interview.turns().size()).sum();
        return new LoadReport(taken.size() - replaced, replaced, unchanged, turns, refused);
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
        // The header goes last, so that a deletion cut short can be done again.
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

    /** The headers that are there, by interview; read by id, so that what was written a moment ago counts. */
    private Map<String, HeaderPart> headers(List<String> interviewIds) {
        Map<String, HeaderPart> headers = new LinkedHashMap<>();
        if (interviewIds.isEmpty()) {
            return headers;
        }
        List<String> ids =
                interviewIds.stream().map(id -> TurnDocument.id(id, 0)).toList();
        var answer = index.engine()
                .ask(client -> client.mget(
                        m -> m.index(index.alias()).ids(ids).sourceIncludes("interview.id", "ordinal", "header"),
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
