package org.hiwar.web.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON body says of itself before it is read as interviews.
 *
 * @param array whether it is a list of interviews
 * @param id its own id, or null where it is a list or has none
 */
record JsonIdentity(boolean array, @Nullable String id) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonIdentity NONE = new JsonIdentity(false, null);

    /** What is not JSON has no identity: the reader says what is wrong with it. */
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
