package org.hiwar.index;

/** The names of a turn's fields; only this class names them in Java. {@code es-config/index.json} maps them. */
public final class TurnFields {
    public static final String INTERVIEW_ID = "interview.id";
    public static final String TITLE = "interview.title";
    public static final String TITLE_EXACT = "interview.title.exact";
    /** The title as one value, for counting. */
    public static final String TITLE_PRINTED = "interview.title.printed";

    public static final String PUBLICATION = "interview.publication";
    public static final String DATE = "interview.date";
    /** 0 is the interview's header, whose text is the preface; turns count from 1. */
    public static final String ORDINAL = "ordinal";

    public static final String ROLE = "role";
    public static final String SPEAKER_ID = "speaker.id";
    public static final String SPEAKER_NAME = "speaker.name";
    /** The folded words of the name. */
    public static final String SPEAKER_WORDS = "speaker.name.words";
    /** Every spelling of the name as printed. */
    public static final String SPEAKER_SPELLINGS = "speaker.spellings";
    /** The speaker id that each spelling would give as the name; a filter looks here, so any spelling finds the speaker. */
    public static final String SPEAKER_KEYS = "speaker.keys";

    public static final String SPEAKER_ROLE = "speaker.role";
    public static final String TEXT = "text";
    public static final String TEXT_EXACT = "text.exact";
    /** Pieces of the words; the index has this field only if the analysis makes them. */
    public static final String TEXT_GRAMS = "text.grams";

    public static final String TEXT_SPELLED = "text.spelled";
    public static final String QUESTION_TEXT = "question.text";
    public static final String QUESTION_TEXT_EXACT = "question.text.exact";
    public static final String QUESTION_TEXT_SPELLED = "question.text.spelled";
    /** Distinct words, each as an {@link IndexedWord}; completion counts them. */
    public static final String WORDS = "words";
    /** The ids of the interview's speakers and guests; only the header has this field. */
    public static final String PARTICIPANTS = "participants";

    public static final String HEADER = "header";

    private TurnFields() {}
}
