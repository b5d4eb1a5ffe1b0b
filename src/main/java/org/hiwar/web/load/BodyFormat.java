package org.hiwar.web.load;

import io.javalin.http.Context;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiwar.interview.read.Format;
import org.hiwar.web.http.HttpProblem;

/** The media types from which interviews are loaded. */
enum BodyFormat {
    PLAIN("text/plain", Format.TEXT),
    MARKDOWN("text/markdown", Format.MARKDOWN),
    HTML("text/html", Format.HTML),
    SRT("application/x-subrip", Format.SRT),
    WEBVTT("text/vtt", Format.WEBVTT),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Format.DOCX),
    PDF("application/pdf", Format.PDF),
    /** A zip of files in any formats. */
    ZIP("application/zip", Format.ZIP),
    /** One interview, or an array of them. */
    JSON("application/json", Format.NDJSON),
    /** One interview a line. */
    NDJSON("application/x-ndjson", Format.NDJSON);

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^;\"\\s]+)");

    private final String mediaType;
    private final Format format;

    BodyFormat(String mediaType, Format format) {
        this.mediaType = mediaType;
        this.format = format;
    }

    /**
     * Returns the format that a request's {@code Content-Type} names.
     *
     * @throws HttpProblem 415 if the service does not read that type or its charset
     */
    static BodyFormat of(Context ctx) {
        String type = ctx.req().getContentType();
        String given = type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        BodyFormat found = Arrays.stream(values())
                .filter(format -> format.mediaType.equals(given))
                .findFirst()
                .orElseThrow(() -> HttpProblem.of(
                        415,
                        (given.isEmpty() ? "the body has no Content-Type" : given + " is not read") + "; these are: "
                                + mediaTypes()));
        checkCharset(type == null ? "" : type);
        return found;
    }

    /**
     * Refuses every charset but UTF-8 and windows-1256. The reader tells these two apart by itself and would misread any
     * other.
     */
    private static void checkCharset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        if (matcher.find() && !isRead(matcher.group(1))) {
            throw HttpProblem.of(415, "the charset " + matcher.group(1) + " is not read; send UTF-8");
        }
    }

    private static boolean isRead(String charset) {
        try {
            String name = Charset.forName(charset).name();
            return name.equals(StandardCharsets.UTF_8.name()) || name.equals("windows-1256");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String mediaTypes() {
        return Arrays.stream(values()).map(format -> format.mediaType).collect(Collectors.joining(", "));
    }

    Format format() {
        return format;
    }

    /** Says whether the body itself names the interviews' ids: JSON in its fields, a zip by the names of its files. */
    boolean saysIds() {
        return format == Format.NDJSON || format == Format.ZIP;
    }

    /** Says whether the type is for many interviews, so that the id in an address cannot name one of them. */
    boolean isMany() {
        return this == NDJSON || this == ZIP;
    }
}
