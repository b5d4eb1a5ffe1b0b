package org.hiwar.index;

/** The fields of a turn in the index: the one place where Java names them. {@code es-config/index.json} maps them. */
public final class TurnFields {
    public static final String INTERVIEW_ID = "interview.id";
    public static final String TITLE = "interview.title";
    public static final String TITLE_EXACT = "interview.title.exact";
    /** As one value, for counting. */
    public static final String TITLE_PRINTED = "interview.title.printed";

    public static final String PUBLICATION = "interview.publication";
    public static final String DATE = "interview.date";
    /** 0 is the interview's header, whose text is the preface; turns count from 1. */
    public static final String ORDINAL = "ordinal";

    public static final String ROLE = "role";
    public static final String SPEAKER_ID = "speaker.id";
    public static final String SPEAKER_NAME = "speaker.name";
    /** The words of the name, folded. */
    public static final String SPEAKER_WORDS = "speaker.name.words";
    /** Every spelling as printed. */
    public static final String SPEAKER_SPELLINGS = "speaker.spellings";
    /** The id of every spelling, as if it were the speaker's own name: what a filter by any spelling looks for. */
    public static final String SPEAKER_KEYS = "speaker.keys";

    public static final String SPEAKER_ROLE = "speaker.role";
    public static final String TEXT = "text";
    public static final String TEXT_EXACT = "text.exact";
    /** Pieces of the words; there only where the analysis makes them. */
    public static final String TEXT_GRAMS = "text.grams";

    public static final String TEXT_SPELLED = "text.spelled";
    public static final String QUESTION_TEXT = "question.text";
    public static final String QUESTION_TEXT_EXACT = "question.text.exact";
    public static final String QUESTION_TEXT_SPELLED = "question.text.spelled";
    /** Distinct words, each as an {@link IndexedWord}: what completion counts. */
    public static final String WORDS = "words";
    /** On the header only: ids of all who speak in the interview. */
    public static final String PARTICIPANTS = "participants";

    public static final String HEADER = "header";

    private TurnFields() {}
}
