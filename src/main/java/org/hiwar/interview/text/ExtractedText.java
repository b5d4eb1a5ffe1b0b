package org.hiwar.interview.text;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Warning;

/**
 * The running text of a source, extracted from its format.
 *
 * @param manuscript the running text
 * @param metadata what the format says besides the text: a front matter, the head of a page, the properties of a
 *     document
 * @param warnings what was doubtful during the extraction
 */
public record ExtractedText(Manuscript manuscript, Metadata metadata, List<Warning> warnings) {
    /** The most bytes of one text. No printed interview comes near. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    public ExtractedText {
        warnings = List.copyOf(warnings);
    }

    public ExtractedText(Manuscript manuscript, Metadata metadata) {
        this(manuscript, metadata, List.of());
    }

    /** The same text with one more warning. */
    public ExtractedText with(Warning warning) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(warning);
        return new ExtractedText(manuscript, metadata, more);
    }
}
