package org.hiwar.interview.text;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.hiwar.interview.SpeakerName;

/** Makes an id for an interview that has none. */
public final class TextId {
    /** An id from the text's lead has this many characters of it at most. */
    private static final int LEAD = 60;

    private TextId() {}

    /** The first words and a checksum of all: the same text has the same id. */
    public static String of(String text) {
        String lead = SpeakerName.id(
                text.strip().substring(0, Math.min(LEAD, text.strip().length())));
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String words = lead.replaceAll("[#/\\p{Cntrl}]", "-");
        return words + "-" + String.format("%08x", sum.getValue());
    }
}
