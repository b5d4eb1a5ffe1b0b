package org.hiwar.interview.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.hiwar.interview.text.ByteSource;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON: one interview a line, in constant memory for any number of lines. If the text begins with a bracket, or
 * its first line is not a whole object, it is read as an array of interviews or as a single one.
 */
final class JsonInterviewReader {
    private static final ObjectMapper JSON = mapper();

    private static final ObjectReader ONE_OF_SEVERAL =
            JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Metadata known;
    private final ByteSource source;
    private final JsonListener listener;
    /** Whether any interview was passed on or refused. */
    private boolean any;

    JsonInterviewReader(Metadata known, ByteSource source, JsonListener listener) {
        this.known = known;
        this.source = source;
        this.listener = listener;
    }

    private static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxStringLength(ExtractedText.MAX_BYTES)
                        .build())
                .build();
        return new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    public void read() throws IOException, Unreadable {
        boolean whole;
        try (InputStream in = open()) {
            whole = !readLines(new LineReader(in, ExtractedText.MAX_BYTES));
        }
        if (whole) {
            try (InputStream in = open()) {
                readWhole(in);
            }
        }
        if (!any) {
            throw new Unreadable("empty: it has no interviews");
        }
    }

    /** Opens the bytes, and unpacks them if they begin as gzip does. */
    private InputStream open() throws IOException {
        BufferedInputStream in = new BufferedInputStream(source.open(), 1 << 16);
        try {
            in.mark(2);
            boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            return zipped ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Reads one interview a line. Returns false, with nothing passed on, if the source must be read as a whole. */
    private boolean readLines(LineReader lines) throws IOException {
        for (LineReader.JsonLine line = lines.next(); line != null; line = lines.next()) {
            if (line.blank()) {
                continue;
            }
            if (!any && line.startsWith('[')) {
                return false;
            }
            String text = "";
            try {
                text = line.text();
                passOn(line.number(), JSON.readTree(text), any);
            } catch (JsonEOFException e) {
                if (!any && isOpen(text)) {
                    return false;
                }
                refuse(line.number(), reason(e));
            } catch (JsonProcessingException e) {
                refuse(line.number(), reason(e));
            } catch (Unreadable e) {
                refuse(line.number(), e.reason());
            }
        }
        return true;
    }

    /** Whether the line may be the first of an object that goes on over several lines. */
    private static boolean isOpen(String line) {
        String text = line.strip();
        return text.endsWith("{") || text.endsWith("[") || text.endsWith(",");
    }

    private void readWhole(InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            JsonToken token = array ? parser.nextToken() : parser.currentToken();
            for (int count = 0; token != null && token != JsonToken.END_ARRAY; count++) {
                int line = parser.currentTokenLocation().getLineNr();
                try {
                    passOn(line, ONE_OF_SEVERAL.readTree(parser), count > 0 || array);
                } catch (Unreadable e) {
                    refuse(line, e.reason());
                }
                token = parser.nextToken();
            }
            if (array && parser.nextToken() != null) {
                refuse(parser.currentTokenLocation().getLineNr(), "broken JSON: there is more after the array");
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            refuse(line, reason(e));
        }
    }

    /**
     * Passes an interview on. Without an id of its own it gets the source's, followed by its line if it is one of
     * several.
     */
    private void passOn(int line, @Nullable JsonNode tree, boolean several) throws Unreadable {
        String stem = known.id();
        String id = stem == null || !several ? stem : stem + "-" + line;
        listener.interview(new InterviewFromJson(known.facts(), id).read(tree));
        any = true;
    }

    private void refuse(int line, String reason) {
        any = true;
        listener.refused(line, reason);
    }

    private static String reason(JsonProcessingException e) {
        String column =
                e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
        return "broken JSON: " + e.getOriginalMessage() + column;
    }
}
