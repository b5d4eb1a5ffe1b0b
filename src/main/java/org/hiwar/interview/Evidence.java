package org.hiwar.interview;

/**
 * How a turn was decided.
 *
 * @param boundary why the turn begins where it does
 * @param role why the turn is a question, an answer or neither
 * @param speaker why the turn is its speaker's
 * @param confidence how sure all three are together, 0 to 1
 */
public record Evidence(BoundaryEvidence boundary, RoleEvidence role, SpeakerEvidence speaker, double confidence) {
    /** For turns that came as JSON: somebody else decided them, and Hiwar believes it. */
    public static final Evidence GIVEN =
            new Evidence(BoundaryEvidence.GIVEN, RoleEvidence.GIVEN, SpeakerEvidence.GIVEN, 1.0);

    private static final double SURE = 0.9;

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }

    /** Why a turn begins where it does. */
    public enum BoundaryEvidence {
        /** The JSON says so. */
        GIVEN,
        /** An archivist's correction says so. */
        CORRECTED,
        /** A mark, a label or a question stands inside a paragraph. */
        INLINE,
        /** Its paragraph begins with a label. */
        LABEL,
        /** Its paragraph begins with a mark. */
        MARK,
        /** Its paragraph begins in bold, or is a heading. */
        STYLE,
        /** A paragraph begins, and nothing marks it. */
        PARAGRAPH;

        public String wireName() {
            return WireName.of(this);
        }
    }

    /** Why a turn is a question, an answer or neither. */
    public enum RoleEvidence {
        /** The JSON says so. */
        GIVEN,
        /** The JSON says no role; it was guessed from the speaker or the last character. */
        GUESSED,
        /** An archivist's correction says so. */
        CORRECTED,
        /** Its label. */
        LABEL,
        /** Its mark. */
        MARK,
        /** Its place among the others: its own mark is missing or wrong. */
        POSITION,
        /** Questions and answers alternate. */
        ALTERNATION,
        /** It ends with a question mark. */
        QUESTION_MARK,
        /** It looks like a heading or a note, and so is neither. */
        HEADING;

        public String wireName() {
            return WireName.of(this);
        }
    }

    /** Why a turn is its speaker's. */
    public enum SpeakerEvidence {
        /** The JSON says so. */
        GIVEN,
        /** An archivist's correction says so. */
        CORRECTED,
        /** Its label names the speaker. */
        LABEL,
        /** Only one speaker is known for turns of its role. */
        CARRIED,
        /** The text around the turns names the speaker. */
        PREFACE,
        /** Of those whom the text around the turns names, this one is the likeliest guest. */
        LIKELIEST,
        /** The speaker is not known. */
        UNKNOWN,
        /** Nobody says it: it is neither question nor answer. */
        NONE;

        public String wireName() {
            return WireName.of(this);
        }
    }

    /** Whether nobody needs to look at it: on printed interviews, 97 of 100 turns of this confidence are right. */
    public boolean isSure() {
        return confidence >= SURE;
    }
}
