package org.hiwar.web.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Locale;
import org.hiwar.search.Facet;

/** Writes answers as JSON, in the same way over HTTP and on the command line. */
public final class ApiJson {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addKeySerializer(Facet.class, new LowerCaseKey()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build()
            .writer();

    private ApiJson() {}

    /** Writes a value as one line of JSON. Absent values are {@code null}, and the keys of facets are lower case. */
    public static String write(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for " + value.getClass(), e);
        }
    }

    private static final class LowerCaseKey extends JsonSerializer<Facet> {
        @Override
        public void serialize(Facet facet, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(facet.name().toLowerCase(Locale.ROOT));
        }
    }
}
