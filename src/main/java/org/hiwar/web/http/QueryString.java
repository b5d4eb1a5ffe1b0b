package org.hiwar.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.search.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a query string and refuses bytes that are not UTF-8. The servlet's own decoder would put the replacement character
 * in their place, and the search would look for that character.
 */
final class QueryString {
    private QueryString() {}

    /**
     * Returns the values by name, in the order of the query string.
     *
     * @throws InvalidParameter if a name or value is not percent-encoded UTF-8
     */
    static Map<String, List<String>> parse(@Nullable String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return values;
        }
        for (String pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals), "the query string");
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1), name);
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    private static String decode(String encoded, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            switch (raw[i]) {
                case '+' -> bytes.write(' ');
                case '%' -> {
                    bytes.write(hexByte(raw, i, name));
                    i += 2;
                }
                default -> bytes.write(raw[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidParameter(name, "is not UTF-8; percent-encode its UTF-8 bytes");
        }
    }

    private static int hexByte(byte[] raw, int percent, String name) {
        int high = percent + 2 < raw.length ? Character.digit(raw[percent + 1], 16) : -1;
        int low = high < 0 ? -1 : Character.digit(raw[percent + 2], 16);
        if (low < 0) {
            throw new InvalidParameter(name, "has a % that is not followed by two hexadecimal digits; write %25");
        }
        return high << 4 | low;
    }
}
