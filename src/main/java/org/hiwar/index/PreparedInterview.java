package org.hiwar.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiwar.digest.Sha256;
import org.hiwar.index.BulkWriter.Write;
import org.hiwar.index.TurnDocument.HeaderPart;
import org.hiwar.interview.Interview;
import org.jspecify.annotations.Nullable;

/**
 * An interview with the documents to write.
 *
 * @param fingerprint digest of all documents; if the stored header has the same one, loading would change nothing
 * @param turns the documents of the turns, in order
 * @param header the document of the header
 */
record PreparedInterview(String id, String fingerprint, List<Write> turns, Write header) {
    static PreparedInterview of(Interview interview, ObjectMapper json) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes(json, TurnDocuments.header(interview, "")));
        List<Write> turns = new ArrayList<>();
        for (TurnDocument document : TurnDocuments.turns(interview)) {
            byte[] source = bytes(json, document);
            digest.update(source);
            turns.add(Write.of(document.id(), source));
        }
        String fingerprint = HexFormat.of().formatHex(digest.digest());
        TurnDocument header = TurnDocuments.header(interview, fingerprint);
        return new PreparedInterview(interview.id(), fingerprint, turns, Write.of(header.id(), bytes(json, header)));
    }

    private static byte[] bytes(ObjectMapper json, TurnDocument document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a turn that is no JSON: " + document.id(), e);
        }
    }

    /** Says whether the index holds the interview with the same content. */
    boolean sameAs(@Nullable HeaderPart there) {
        return there != null && fingerprint.equals(there.fingerprint());
    }

    /** Returns the first refused document with Elasticsearch's reason, or empty if Elasticsearch took all documents. */
    Optional<String> firstRefusal(Map<String, String> refusals) {
        return Stream.concat(turns.stream(), Stream.of(header))
                .filter(document -> refusals.containsKey(document.id()))
                .map(document -> document.id() + ": " + Objects.requireNonNull(refusals.get(document.id())))
                .findFirst();
    }
}
