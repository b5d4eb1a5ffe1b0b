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

/** The types of body that interviews are loaded from. */
enum BodyFormat {
    PLAIN("text/plain", Format.TEXT),
    MARKDOWN("text/markdown", Format.MARKDOWN),
    HTML("text/html", Format.HTML),
    SRT("application/x-subrip", Format.SRT),
    WEBVTT("text/vtt", Format.WEBVTT),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Format.DOCX),
    PDF("application/pdf", Format.PDF),
    /** Files of all other formats. */
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
     * What a request's {@code Content-Type} says.
     *
     * @throws HttpProblem 415 where that is nothing that is read
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

    /** The reader finds out UTF-8 and windows-1256 for itself; what is declared as anything else would be misread. */
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

    /** Whether the body says the interviews' ids itself: JSON by its fields, an archive by the names of its files. */
    boolean saysIds() {
        return format == Format.NDJSON || format == Format.ZIP;
    }

    /** Whether the body may hold many interviews, of which none is meant. */
    boolean isMany() {
        return this == NDJSON || this == ZIP;
    }
}
