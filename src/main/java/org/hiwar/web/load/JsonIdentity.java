package org.hiwar.web.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The id that a JSON body names, read before the body is read as interviews.
 *
 * @param array true if the body is a list of interviews
 * @param id the id in the body, or null if the body is a list or names none
 */
record JsonIdentity(boolean array, @Nullable String id) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonIdentity NONE = new JsonIdentity(false, null);

    /** Reads the identity of a body. A body that is not JSON has none; the reader reports the fault later. */
    static JsonIdentity of(Path file) throws IOException {
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                return new JsonIdentity(first == JsonToken.START_ARRAY, null);
            }
            return new JsonIdentity(false, id(parser));
        } catch (JsonParseException e) {
            return NONE;
        }
    }

    private static @Nullable String id(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isId = parser.currentName().equals("id");
            JsonToken value = parser.nextToken();
            if (isId && value == JsonToken.VALUE_STRING) {
                return parser.getText();
            }
            parser.skipChildren();
        }
        return null;
    }
}
