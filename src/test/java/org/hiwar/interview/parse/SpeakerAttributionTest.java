package org.hiwar.interview.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Evidence.SpeakerEvidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Warning;
import org.hiwar.interview.text.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The speakers of turns, found by labels and prefaces. */
class SpeakerAttributionTest {
    private static final String[] TURNS = {
        "* متى بدأت؟", "- قبل سنين.", "* وهل ندمت؟", "- لا.", "* وماذا بعد؟", "- أكمل."
    };

    private static Parsed after(String... preface) {
        return InterviewParser.parse(
                Manuscript.plain(String.join("\n", preface) + "\n" + String.join("\n", TURNS)), Facts.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وإلى الحوار مع مايكل هندرسون، الباحث في شؤون المياه:|مايكل هندرسون",
                "كشف وزير الري السابق المهندس بدر القرملي أن السدود امتلأت. وأضاف القرملي أن الماء يكفي.|بدر القرملي",
                "سمير العقاد رئيس جمعية النحالين يتحدث في هذا اللقاء عن النحل.|سمير العقاد",
                "يحمل القاص فهد السنجاري إرثا طويلا، وكان لنا معه هذا الحوار:|فهد السنجاري",
                "أكد محافظ الساحل السابق كرزون الديري أن الميناء سيفتح. ورأى الديري أن الوقت حان.|كرزون الديري",
                "أكد المرشح لرئاسة نادي الرائد سابقا سمير بن ناصر العقاد أن الدوري عادل.|سمير بن ناصر العقاد",
                "أشار الأمين العام لجمعية «النخيل» سمير أبو ناب إلى أن وزير الري تمام سلام وضد السدود كلها لم يزر"
                        + " الوادي.|سمير أبو ناب",
                "رأت عضو المجلس البلدي شقحاء المطرودي أن السوق ضيق، ولم تزره الوزيرة.|شقحاء المطرودي",
                "بابتسامته المعهودة يستقبلنا الشاعر الفائز بجائزة الوادي لهذا العام زحلول القرملي في داره.|زحلول"
                        + " القرملي",
                "كشف المدير التنفيذي لبرنامج البساتين السورية زنكول سمير فايز عن موسم وفير.|زنكول سمير فايز",
                "توقع المتحدث باسم الوزارة الزراعية راجح بادي أن يبكر الحصاد.|راجح بادي",
                "يفتقر الوادي إلى الظل على حد قول زمرد القرملي، مديرة المشتل التي غرست ألف شجرة.|زمرد القرملي",
                "أكد مدير التشغيل بمطار الملك فهد الدولي سمير العقاد أن الطائرات تصل.|سمير العقاد",
                "فازت بجائزة ناصر الحداد رئيسة الجمعية ليلى العقاد.|ليلى العقاد",
                "كشف الفائز بجائزة ناصر الحداد للزراعة سمير العقاد أن الماء قليل.|سمير العقاد",
                "نوه نائب أمين المنطقة نور الدين العقاد بجهود المزارعين.|نور الدين العقاد",
                "أكد عضو الجمعية سمير مدلول القرملي في حديث قصير أن الماء يكفي.|سمير مدلول القرملي",
                "أبلغنا صاحب السمو الأمير فيصل بن خالد بن عبد العزيز أمير الوادي بأن السد امتلأ.|فيصل بن خالد بن عبد"
                        + " العزيز",
                "أبدى رئيس النادي الأستاذ سمير مرسي تفاؤله بالموسم.|سمير مرسي",
                "أكد عضو المجلس الشيخ علي مليح الزنكلي في حوار قصير أن الماء يكفي.|علي مليح الزنكلي",
                "كشف توفيق القرملي والد فهد القرملي نجم فريق الوادي أن ابنه فهد القرملي يحب البحر.|توفيق القرملي",
                "لم أتوقع أن تتحول سهام أسئلتي للدكتورة هدى العقاد إلى حديث عن النحل.|هدى العقاد"
            })
    void findsTheGuestInThePreface(String preface, String guest) {
        assertThat(after(preface).facts().guests()).extracting(Speaker::name).containsExactly(guest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سمير العقاد في حوار أجرته «نجمة الوادي» إن العسل قليل.|نجمة الوادي",
                "خص سمير العقاد صحيفة «نجمة الوادي» بهذا الحوار:|نجمة الوادي",
                "سمير العقاد يتحدث لـ«نجمة الوادي» عن العسل.|نجمة الوادي",
                "وأكد سمير العقاد من تيار «المستقبل» في حوار خص به «نجمة الوادي» أن العسل قليل.|نجمة الوادي",
                "جاء ذلك في حديث لسمير العقاد لـ(نجمة الوادي).. وإلى التفاصيل:|نجمة الوادي",
                "وقال العقاد في حديثه لـ»نجمة الوادي»: إن العسل قليل.|نجمة الوادي",
                "أدان سمير العقاد الغش مؤكدا في تصريح «للمدينة» أن العسل قليل، وكتب ذلك في «تويتر».|المدينة",
                "أكد سمير العقاد في حوار أجرته عكاظ معه أن العسل قليل.|عكاظ",
                "شدد سمير العقاد في حوار مقتضب ل\"نجمة الوادي\" على أن العسل قليل.|نجمة الوادي",
                "نجمة الوادي - 5 يناير 2022|نجمة الوادي"
            })
    void givesUnlabelledQuestionsToTheOutlet(String preface, String outlet) {
        Parsed parsed = after(preface);
        assertThat(parsed.facts().publication()).isEqualTo(outlet);
        assertThat(parsed.turns().get(0).speaker()).isEqualTo(Speaker.named(outlet));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "حوار: ليلى الصافي، تصوير: كمال نجم|ليلى الصافي",
                "حاورها في الميناء: ليلى الصافي|ليلى الصافي",
                "ليلى الصافي - عكاظ - جدة|ليلى الصافي",
                "ليلى الصافي ـ عكاظ ـ جدة:|ليلى الصافي",
                "ليلى الصافي – القنفذة|ليلى الصافي",
                "أجرى الحوار: ليلى الصافي|ليلى الصافي"
            })
    void givesUnlabelledQuestionsToTheInterviewerOfTheByline(String byline, String interviewer) {
        Parsed parsed = after(byline, "النحال سمير العقاد يعرف كل زهرة في الجبل.");
        assertThat(parsed.facts().interviewer()).isEqualTo(interviewer);
        assertThat(ParsedText.name(parsed.turns().get(0).speaker())).isEqualTo(interviewer);
        assertThat(ParsedText.name(parsed.turns().get(1).speaker())).isEqualTo("سمير العقاد");
    }

    @Test
    void isLessSureOfAGuestIfTheTextSaysLittle() {
        Evidence little = after("في السوق حدثتنا الباعة عن سمير العقاد وعن موسم قصير.")
                .turns()
                .get(1)
                .evidence();
        Evidence much = after("كشف رئيس جمعية النحالين سمير العقاد أن الموسم قصير. وأضاف العقاد أن العسل قليل.")
                .turns()
                .get(1)
                .evidence();
        assertThat(little.speaker()).isEqualTo(SpeakerEvidence.LIKELIEST);
        assertThat(little.isSure()).isFalse();
        assertThat(much.speaker()).isEqualTo(SpeakerEvidence.PREFACE);
        assertThat(much.isSure()).isTrue();
    }

    @Test
    void leavesAnUnknownSpeakerUnknown() {
        Parsed parsed = after("حديث قصير عن النحل وأهله.");
        assertThat(parsed.turns()).allSatisfy(turn -> assertThat(turn.speaker()).isNull());
        assertThat(parsed.warnings()).extracting(Warning::code).contains(Warning.Code.SPEAKER_UNKNOWN);
    }

    @Test
    void joinsTwoTransliterationsOfOneSurname() {
        Parsed parsed = ParsedText.parse(
                "نشرت مجلة «الضفاف» مقابلة مع مايكل هندرسون، الباحث في شؤون المياه.",
                "وإلى الحوار مع مايكل هندرسون:",
                "- الضفاف: متى يجف النهر؟",
                "- ميشيل هندرسون: لن يجف قريبا.",
                "- وما الخطر إذن؟",
                "- الخطر في الملح.");
        assertThat(parsed.facts().guests())
                .containsExactly(new Speaker("مايكل-هندرسون", "مايكل هندرسون", List.of("ميشيل هندرسون"), null));
        assertThat(parsed.turns())
                .extracting(turn -> ParsedText.name(turn.speaker()))
                .containsExactly("الضفاف", "مايكل هندرسون", "الضفاف", "مايكل هندرسون");
        assertThat(parsed.turns().get(1).label()).isEqualTo("ميشيل هندرسون");
        assertThat(parsed.warnings()).extracting(Warning::code).contains(Warning.Code.ALIAS_MERGED);
    }

    @Test
    void joinsALastNameToTheOnlyFullNameThatHasIt() {
        assertThat(ParsedText.spoken(
                        "الوادي: متى بدأت؟",
                        "سمير العقاد: قبل سنين.",
                        "الوادي: وهل ندمت؟",
                        "العقاد: لا.",
                        "الوادي: وماذا بعد؟",
                        "العقاد: أكمل."))
                .filteredOn(turn -> turn.contains("A "))
                .allMatch(turn -> turn.startsWith("سمير العقاد: "));
    }

    @Test
    void joinsNoLastNameThatTwoHave() {
        assertThat(ParsedText.spoken(
                        "الوادي: متى بدأتما؟",
                        "سمير العقاد: قبل سنين.",
                        "هدى العقاد: معه.",
                        "الوادي: وهل ندمتما؟",
                        "العقاد: لا.",
                        "الوادي: وماذا بعد؟",
                        "العقاد: أكمل."))
                .contains("العقاد: A لا.", "سمير العقاد: A قبل سنين.", "هدى العقاد: A معه.");
    }

    @Test
    void resolvesAPostByTheTextThatSaysWhoHoldsIt() {
        Parsed parsed = ParsedText.parse(
                "التقت «نجمة الوادي» وزير الري السابق د. سمير العقاد في مكتبه.",
                "نجمة الوادي: متى تمتلئ السدود؟",
                "وزير الري: امتلأت.",
                "نجمة الوادي: وهل يكفي الماء؟",
                "وزير الري: يكفي سنتين.",
                "نجمة الوادي: وماذا بعد؟",
                "الوزير: نبني سدًا.");
        assertThat(parsed.turns())
                .extracting(turn -> ParsedText.name(turn.speaker()))
                .containsExactly(
                        "نجمة الوادي", "سمير العقاد", "نجمة الوادي", "سمير العقاد", "نجمة الوادي", "سمير العقاد");
        assertThat(parsed.warnings()).extracting(Warning::code).contains(Warning.Code.ALIAS_MERGED);
    }

    @Test
    void resolvesNoPostThatTheTextGivesToTwo() {
        assertThat(ParsedText.spoken(
                        "شارك في الندوة وزير الري سمير العقاد، وحضرها وزير الري كمال الراوي.",
                        "نجمة الوادي: متى تمتلئ السدود؟",
                        "وزير الري: امتلأت.",
                        "نجمة الوادي: وهل يكفي الماء؟",
                        "وزير الري: يكفي سنتين."))
                .contains("وزير الري: A امتلأت.");
    }

    private static final String[] PANEL = {
        "كمال: متى تمتلئ السدود؟",
        "د. سمير: امتلأت.",
        "كمال: وهل يكفي الماء؟",
        "م. هدى: يكفي سنتين.",
        "كمال: ومن يبني بعدها؟",
        "م. مطر: نحن.",
        "كمال: ومتى؟",
        "د. العقاد: غدًا."
    };

    private static List<String> panel(String preface) {
        return ParsedText.spoken((preface + "\n" + String.join("\n", PANEL)).split("\n", -1));
    }

    @Test
    void joinsShortenedLabelsToTheOnlyFullNamesOfThePreface() {
        assertThat(panel("شارك في الندوة الدكتور سمير العقاد، والمهندسة هدى مطر، وأدارها الزميل كمال الراوي."))
                .containsExactly(
                        "كمال الراوي: Q متى تمتلئ السدود؟",
                        "سمير العقاد: A امتلأت.",
                        "كمال الراوي: Q وهل يكفي الماء؟",
                        "هدى مطر: A يكفي سنتين.",
                        "كمال الراوي: Q ومن يبني بعدها؟",
                        "هدى مطر: A نحن.",
                        "كمال الراوي: Q ومتى؟",
                        "سمير العقاد: A غدًا.");
    }

    @Test
    void joinsNoShortenedLabelThatTwoNamesOfThePrefaceShare() {
        assertThat(panel("شارك في الندوة الدكتور سمير العقاد، والمهندسة هدى العقاد، وأدارها الزميل كمال الراوي."))
                .contains("العقاد: A غدًا.", "سمير العقاد: A امتلأت.", "هدى العقاد: A يكفي سنتين.");
    }

    @Test
    void acceptsTheLabelOfACallerWhoSpeaksOnce() {
        assertThat(ParsedText.spoken(
                        "كمال الراوي: متى تمتلئ السدود؟",
                        "سمير العقاد: امتلأت.",
                        "متصل من الساحل: وهل يصل الماء إلينا؟",
                        "سمير العقاد: لا يصل.",
                        "كمال الراوي: وماذا بعد؟",
                        "سمير العقاد: نبني سدًا."))
                .contains("متصل من الساحل: Q وهل يصل الماء إلينا؟", "سمير العقاد: A لا يصل.");
    }

    @Test
    void resolvesATitleByThePreface() {
        assertThat(ParsedText.spoken(
                        "وإلى الحوار مع الدكتور سمير العقاد:",
                        "س: متى بدأت؟",
                        "الدكتور: قبل سنين.",
                        "س: وهل ندمت؟",
                        "الدكتور: لا."))
                .containsExactly("-: Q متى بدأت؟", "سمير العقاد: A قبل سنين.", "-: Q وهل ندمت؟", "سمير العقاد: A لا.");
    }

    @Test
    void readsTitleAndDayAboveThePreface() {
        Parsed parsed = after(
                "العسل لا يكذب على أحد",
                "نجمة الوادي - ٥ كانون الثاني ٢٠٢٢ - حاورته: ليلى الصافي",
                "قضى النحال سمير العقاد أربعين سنة بين الجبل والسهل، وحفظ من أسماء الزهور ما لا يحفظه أحد من أهل قريته، وما زال كل"
                        + " ربيع يحمل خلاياه إلى الشمال.");
        assertThat(parsed.facts().title()).isEqualTo("العسل لا يكذب على أحد");
        assertThat(parsed.facts().date()).isEqualTo("2022-01-05");
        assertThat(parsed.preface()).hasSize(2);
    }

    @Test
    void takesNoHeadingAfterTheLeadInForTheInterviewer() {
        assertThat(after("تحدث سمير العقاد عن العسل في هذا الحوار:", "مواسم الوادي القديم")
                        .facts()
                        .interviewer())
                .isNull();
    }
}
