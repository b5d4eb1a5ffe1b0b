package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Span;
import org.hiwar.interview.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Markdown and HTML. */
class MarkupReadingTest {
    private static final List<String> TURNS = List.of("q متى بدأت العمل؟", "a بدأت صغيرا.", "q وهل تعبت؟", "a لا.");

    @Test
    void readsBoldQuestions() {
        assertThat(Reads.of(Format.MARKDOWN, "**متى بدأت العمل؟**\n\nبدأت صغيرا.\n\n**وهل تعبت؟**\n\nلا.\n")
                        .turns())
                .isEqualTo(TURNS);
        assertThat(Reads.of(Format.MARKDOWN, "**متى بدأت العمل؟** بدأت صغيرا.\n\n**وهل تعبت؟** لا.\n")
                        .turns())
                .isEqualTo(TURNS);
    }

    @Test
    void readsHeadedQuestionsAndTheTitle() {
        Reads reads =
                Reads.of(Format.MARKDOWN, "# يد من حديد\n\n## متى بدأت العمل؟\n\nبدأت صغيرا.\n\n## وهل تعبت؟\n\nلا.\n");
        assertThat(reads.turns()).isEqualTo(TURNS);
        assertThat(reads.only().facts().title()).isEqualTo("يد من حديد");
    }

    @Test
    void readsBoldLabels() {
        Reads reads = Reads.of(Format.MARKDOWN, """
                **\u0627\u0644\u0645\u062d\u0627\u0648\u0631:** \u0645\u062a\u0649 \u0628\u062f\u0623\u062a \u0627\u0644\u0639\u0645\u0644\u061f

                **\u0633\u0645\u064a\u0631 \u0627\u0644\u0639\u0642\u0627\u062f:** \u0628\u062f\u0623\u062a \u0635\u063a\u064a\u0631\u0627.

                **\u0627\u0644\u0645\u062d\u0627\u0648\u0631:** \u0648\u0647\u0644 \u062a\u0639\u0628\u062a\u061f

                **\u0633\u0645\u064a\u0631 \u0627\u0644\u0639\u0642\u0627\u062f:** \u0644\u0627.
                """);
        assertThat(reads.turns()).isEqualTo(TURNS);
        assertThat(reads.only().facts().guests()).containsExactly(Speaker.named("سمير العقاد"));
    }

    @Test
    void readsListMarksAsMarksAndTakesInlineDressOff() {
        assertThat(Reads.of(
                                Format.MARKDOWN,
                                "* متى بدأت **العمل**؟\n- بدأت [صغيرا](https://example.org/a).\n* وهل تعبت؟\n- لا\\.\n")
                        .turns())
                .isEqualTo(TURNS);
    }

    @Test
    void readsTheFrontMatter() {
        Interview interview = Reads.of(Format.MARKDOWN, """
                        ---
                        title: \u064a\u062f \u0645\u0646 \u062d\u062f\u064a\u062f
                        publication: \u0646\u062c\u0645\u0629 \u0627\u0644\u0648\u0627\u062f\u064a
                        date: 2020-05-01
                        url: https://example.org/a
                        tags: [\u062d\u0631\u0641, \u0633\u0648\u0642]
                        guest: \u0633\u0645\u064a\u0631 \u0627\u0644\u0639\u0642\u0627\u062f
                        interviewer: \u0644\u064a\u0644\u0649 \u0627\u0644\u0635\u0627\u0641\u064a
                        lang: ar
                        ---
                        **\u0645\u062a\u0649 \u0628\u062f\u0623\u062a \u0627\u0644\u0639\u0645\u0644\u061f**

                        \u0628\u062f\u0623\u062a \u0635\u063a\u064a\u0631\u0627.

                        **\u0648\u0647\u0644 \u062a\u0639\u0628\u062a\u061f**

                        \u0644\u0627.
                        """).only();
        assertThat(interview.facts().title()).isEqualTo("يد من حديد");
        assertThat(interview.facts().publication()).isEqualTo("نجمة الوادي");
        assertThat(interview.facts().date()).isEqualTo("2020-05-01");
        assertThat(interview.facts().tags()).containsExactly("حرف", "سوق");
        assertThat(interview.turns().get(0).speaker()).isEqualTo(Speaker.named("ليلى الصافي"));
        assertThat(interview.turns().get(1).speaker()).isEqualTo(Speaker.named("سمير العقاد"));
    }

    @Test
    void refusesABrokenFrontMatterByName() {
        assertThat(Reads.of(Format.MARKDOWN, "---\ntitle: [a\n---\nنص").refusals)
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.toString()).startsWith("source:3: its front matter is no YAML"));
        assertThat(Reads.of(Format.MARKDOWN, "---\ndate: أمس\n---\nنص").refusals)
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.reason()).contains("date").contains("أمس"));
    }

    @Test
    void saysWhereATurnStandsInTheMarkdown() {
        String source = "---\nlang: ar\n---\n**متى بدأت العمل؟**\n\nبدأت صغيرا.\n\n**وهل تعبت؟**\n\nلا.\n";
        for (var turn : Reads.of(Format.MARKDOWN, source).only().turns()) {
            assertThat(printed(source, turn.span())).isEqualTo(turn.text());
        }
    }

    @Test
    void findsTheArticleOfAPage() {
        Reads reads = Reads.of(Format.HTML, """
                <html><head><title>نجمة الوادي | يد من حديد</title><meta property="og:site_name" content="نجمة الوادي">
                <meta property="article:published_time" content="2020-05-01T10:00:00Z"><meta name="author" content="ليلى الصافي">
                <link rel="canonical" href="https://example.org/a"></head><body>
                <nav><ul><li>الرئيسية</li><li>هل نسيت كلمة السر؟</li></ul></nav>
                <article><h1>يد من حديد</h1><p>زرنا الحداد سمير العقاد في دكانه.</p>
                <p><strong>متى بدأت العمل؟</strong></p><p>بدأت&nbsp;صغيرا.</p>
                <div class="ad-box"><p>اشتر الآن؟</p></div><aside>هل قرأت أيضا؟</aside>
                <p><b>وهل <i>تعبت</i>؟</b><br>لا.</p><script>var a = "؟";</script></article>
                <footer>جميع الحقوق محفوظة</footer></body></html>""");
        assertThat(reads.turns()).containsExactly("q متى بدأت العمل؟", "a بدأت صغيرا.", "q وهل تعبت؟", "a لا.");
        Interview interview = reads.only();
        assertThat(interview.facts().title()).isEqualTo("يد من حديد");
        assertThat(interview.facts().publication()).isEqualTo("نجمة الوادي");
        assertThat(interview.facts().date()).isEqualTo("2020-05-01");
        assertThat(interview.facts().url()).hasToString("https://example.org/a");
        assertThat(interview.facts().interviewer()).isEqualTo("ليلى الصافي");
        assertThat(interview.preface()).containsExactly("زرنا الحداد سمير العقاد في دكانه.");
    }

    @Test
    void saysWhereATurnStandsInAPage() {
        String source = """
                <html><body><article><p>حوار مع سمير العقاد.</p><p><b>متى بدأت&nbsp;العمل
                   &amp; <i>التعب</i>؟</b></p>
                <p>بدأت صغيرا &laquo;مع أبي&raquo;.</p><p><b>وهل تعبت؟</b><br>لا.</p></article></body></html>""";
        assertThat(Reads.of(Format.HTML, source).only().turns())
                .extracting(turn -> printed(source, turn.span()))
                .containsExactly(
                        "متى بدأت&nbsp;العمل\n   &amp; <i>التعب</i>؟",
                        "بدأت صغيرا &laquo;مع أبي&raquo;.",
                        "وهل تعبت؟",
                        "لا.");
    }

    private static String printed(String source, @Nullable Span span) {
        return source.substring(Objects.requireNonNull(span).start(), span.end());
    }

    @Test
    void readsHeadingsAndDefinitionListsOfAPage() {
        assertThat(Reads.of(
                                Format.HTML,
                                "<main><h3>متى بدأت العمل؟</h3><p>بدأت صغيرا.</p><h3>وهل تعبت؟</h3><p>لا.</p></main>")
                        .turns())
                .isEqualTo(TURNS);
        assertThat(Reads.of(Format.HTML, "<dl><dt>متى بدأت العمل؟<dd>بدأت صغيرا.<dt>وهل تعبت؟<dd>لا.</dl>")
                        .turns())
                .isEqualTo(TURNS);
    }
}
