package org.hiwar.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiwar.index.TurnDocument.HeaderPart;
import org.hiwar.index.TurnDocument.InterviewPart;
import org.hiwar.index.TurnDocument.NamePart;
import org.hiwar.index.TurnDocument.QuestionPart;
import org.hiwar.index.TurnDocument.SpeakerPart;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.Turn;
import org.jspecify.annotations.Nullable;

/** Makes the documents of an interview: one for each turn, and one for the header. */
final class TurnDocuments {
    /**
     * Maximum length of the question that an answer's document repeats, in UTF-16 code units. Printed questions are shorter.
     * Without this limit, a question of 400,000 characters before 2,000 answers would be held and written 2,000 times.
     */
    static final int MAX_REPEATED = 4_000;

    private final Interview interview;
    private final InterviewPart part;

    private TurnDocuments(Interview interview) {
        this.interview = interview;
        Facts facts = interview.facts();
        this.part = new InterviewPart(
                interview.id(),
                facts.title(),
                facts.publication(),
                facts.date() == null ? null : facts.date().toString(),
                facts.place(),
                facts.url() == null ? null : facts.url().toString(),
                facts.tags());
    }

    /** The documents of the turns, in order, without the header. */
    static List<TurnDocument> turns(Interview interview) {
        TurnDocuments documents = new TurnDocuments(interview);
        List<TurnDocument> made = new ArrayList<>();
        QuestionPart question = null;
        for (Turn turn : interview.turns()) {
            if (turn.role() == Role.QUESTION) {
                question = documents.question(turn);
            }
            made.add(documents.turn(turn, turn.role() == Role.ANSWER ? question : null));
        }
        return made;
    }

    /** The document of the header: the preface, and the facts that an interview has only once. */
    static TurnDocument header(Interview interview, String fingerprint) {
        TurnDocuments documents = new TurnDocuments(interview);
        String preface = String.join("\n", interview.preface());
        List<NamePart> guests =
                interview.facts().guests().stream().map(TurnDocuments::name).toList();
        HeaderPart header = new HeaderPart(
                interview.turns().size(),
                fingerprint,
                interview.facts().interviewer(),
                guests,
                interview.preface(),
                interview.postface());
        return new TurnDocument(
                documents.part,
                0,
                Role.OTHER.wireName(),
                null,
                preface.isBlank() ? null : preface,
                null,
                1.0,
                SpelledWords.of(preface),
                documents.participants(),
                header);
    }

    private List<String> participants() {
        return Stream.concat(
                        interview.turns().stream().map(Turn::speaker).filter(Objects::nonNull),
                        interview.facts().guests().stream())
                .map(Speaker::id)
                .distinct()
                .toList();
    }

    private TurnDocument turn(Turn turn, @Nullable QuestionPart question) {
        return new TurnDocument(
                part,
                turn.ordinal(),
                turn.role().wireName(),
                turn.speaker() == null ? null : speaker(turn.speaker()),
                turn.text(),
                question,
                turn.evidence().confidence(),
                SpelledWords.of(turn.text()),
                null,
                null);
    }

    private QuestionPart question(Turn turn) {
        return new QuestionPart(
                TurnDocument.id(interview.id(), turn.ordinal()),
                turn.ordinal(),
                turn.speaker() == null ? null : name(turn.speaker()),
                repeated(turn.text()));
    }

    /** Returns the part of a question that its answers repeat: whole words, up to {@value #MAX_REPEATED} code units. */
    private static String repeated(String question) {
        if (question.length() <= MAX_REPEATED) {
            return question;
        }
        int cut = MAX_REPEATED;
        while (cut > 0 && !Character.isWhitespace(question.charAt(cut))) {
            cut--;
        }
        // Without a space there is no word to end with: half as many code points fit, and none of them is split.
        int end = cut > 0 ? cut : question.offsetByCodePoints(0, MAX_REPEATED / 2);
        return question.substring(0, end).strip();
    }

    /**
     * Returns the length of the text in the documents of an interview, in UTF-16 code units: the text of the turns, and the
     * repeated question for each answer. The written documents take about twice as many bytes.
     */
    static long length(Interview interview) {
        long length = 0;
        long question = 0;
        for (Turn turn : interview.turns()) {
            question = turn.role() == Role.QUESTION ? Math.min(turn.text().length(), MAX_REPEATED) : question;
            length += turn.text().length() + (turn.role() == Role.ANSWER ? question : 0);
        }
        return length;
    }

    private static NamePart name(Speaker speaker) {
        return new NamePart(speaker.id(), speaker.name());
    }

    private static SpeakerPart speaker(Speaker speaker) {
        List<String> spellings = Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                .distinct()
                .toList();
        List<String> keys = Stream.concat(
                        Stream.of(speaker.id()), spellings.stream().map(SpeakerName::id))
                .distinct()
                .toList();
        return new SpeakerPart(speaker.id(), speaker.name(), spellings, keys, speaker.role());
    }
}
