package org.hiwar.interview.text;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.hiwar.interview.SpeakerName;

/** Makes an id for an interview that has none. */
public final class TextId {
    /** The most characters of a text's beginning that its id has. */
    private static final int LEAD = 60;

    private TextId() {}

    /** The first words and a checksum of the whole: the same text always gets the same id. */
    public static String of(String text) {
        String lead = SpeakerName.id(
                text.strip().substring(0, Math.min(LEAD, text.strip().length())));
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String words = lead.replaceAll("[#/\\p{Cntrl}]", "-");
        return words + "-" + String.format("%08x", sum.getValue());
    }

    /** The name of a file without its last extension. */
    public static String ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
