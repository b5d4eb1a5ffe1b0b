package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiwar.interview.Interview;
import org.junit.jupiter.api.Test;

/** Invented pages in the layouts of news sites: only the article is read, and the facts about it. */
class NewsPagesTest {
    private static final List<String> TURNS = List.of(
            "q متى نزلت البحر أول مرة؟",
            "a كنت في السادسة، وكان أبي يمسك بيدي ولا يتركها.",
            "q وهل تخافه اليوم؟",
            "a من لا يخاف البحر لا يعرفه، ومن يعرفه لا يتركه.");

    private static final String PREFACE = "على رصيف الميناء القديم جلسنا إلى البحّار حمدي البوري.";

    /** An interview whose questions stand between {@code open} and {@code close}. */
    private static String talk(String open, String close) {
        StringBuilder talk = new StringBuilder("<p>" + PREFACE + "</p>");
        for (String turn : TURNS) {
            String words = turn.substring(2);
            talk.append(turn.startsWith("q") ? "<p>" + open + words + close + "</p>" : "<p>" + words + "</p>");
        }
        return talk.toString();
    }

    private static Interview read(String page) {
        Interview interview = Reads.of(Format.HTML, page).only();
        assertThat(Reads.turns(interview)).isEqualTo(TURNS);
        return interview;
    }

    @Test
    void readsAPageOfAWeblogWithSharesRelatedPostsAndComments() {
        Interview interview = read("""
                <html lang=ar dir=rtl><head><title>ابن البحر - مجلة المرسى</title>
                <meta property="og:site_name" content="مجلة المرسى"><meta property="article:tag" content="بحر"></head>
                <body class="post-template single"><header class="site-header"><ul class="menu-main"><li>الرئيسية</li></ul></header>
                <div id="content" class="content-sidebar-wrap"><article class="post type-post"><header class="entry-header">
                <h1 class="entry-title">ابن البحر</h1><span class="posted-on"><time datetime="2019-10-02T08:00:00+03:00">2 أكتوبر</time></span>
                <span class="byline">حاوره: <a rel="author" href="/a">سعاد المرزوق</a></span></header>
                <div class="sharedaddy share-buttons"><p>شارك هذا على فيسبوك؟</p></div>
                <div class="entry-content">%s
                <div class="related-posts"><h3>هل قرأت هذه أيضا؟</h3><article><p>مقال عن الأسماك</p></article></div></div></article>
                <div id="comments" class="comments-area"><p>قارئ: هل من مزيد؟</p></div></div>
                <div class="widget widget_recent"><p>أحدث المقالات؟</p></div></body></html>""".formatted(talk("<strong>", "</strong>")));
        assertThat(interview.facts().title()).isEqualTo("ابن البحر");
        assertThat(interview.facts().publication()).isEqualTo("مجلة المرسى");
        assertThat(interview.facts().interviewer()).isEqualTo("سعاد المرزوق");
        assertThat(interview.facts().date()).isEqualTo("2019-10-02");
        assertThat(interview.facts().tags()).containsExactly("بحر");
        assertThat(interview.preface()).containsExactly(PREFACE);
    }

    @Test
    void readsAPageThatDescribesItselfInJson() {
        Interview interview = read("""
                <html><head><title>صفحة</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                {"@type":"WebSite","name":"موقع"},{"@type":["NewsArticle"],"headline":"ابن البحر","datePublished":"2019-10-02T05:00Z",
                "author":[{"@type":"Person","name":"سعاد المرزوق"}],"publisher":{"name":"مجلة المرسى"},
                "contentLocation":{"name":"صيدا"},"url":"https://example.org/sea"}]}</script></head>
                <body><div class="cookie-consent"><p>هل تقبل ملفات الارتباط؟</p><button>نعم</button></div>
                <div class="story"><div class="story__title">ابن البحر</div><div class="article__share">انشر</div>
                <div class="story-body">%s<figure><img><figcaption>من يمسك الدفة؟</figcaption></figure></div></div>
                <div class="story__tags"><a>بحر</a></div></body></html>""".formatted(talk("<b>", "</b>")));
        assertThat(interview.facts().title()).isEqualTo("ابن البحر");
        assertThat(interview.facts().publication()).isEqualTo("مجلة المرسى");
        assertThat(interview.facts().interviewer()).isEqualTo("سعاد المرزوق");
        assertThat(interview.facts().date()).isEqualTo("2019-10-02");
        assertThat(interview.facts().place()).isEqualTo("صيدا");
        assertThat(interview.facts().url()).hasToString("https://example.org/sea");
    }

    @Test
    void findsTheArticleWhereNoPartCallsItselfSo() {
        Interview interview = read("""
                <html><head><title>ابن البحر</title><meta name="author" content="مجلة المرسى">
                <meta property="og:site_name" content="مجلة المرسى"></head><body>
                <div class=top><a>الرئيسية</a> <a>هل تبحث عن شيء؟</a></div><div class=col2><span class=newsdate>الأربعاء ٢ أكتوبر ٢٠١٩</span>
                <div id=txt>%s</div></div><div class=col1><div>الأكثر قراءة</div><div>لماذا ارتفع الموج؟</div></div>
                <div class=bottom>جميع الحقوق محفوظة؟</div></body></html>""".formatted(talk("<span style='font-weight: bold'>", "</span>")));
        assertThat(interview.facts().title()).isEqualTo("ابن البحر");
        assertThat(interview.facts().date()).isEqualTo("2019-10-02");
        assertThat(interview.facts().interviewer()).isNull();
        assertThat(interview.preface()).containsExactly(PREFACE);
    }

    @Test
    void readsHeadedQuestionsInAPageNamedAfterItsSidebar() {
        Interview interview = read("""
                <body><div class="layout sidebar"><main><h1>ابن البحر</h1>%s</main></div>
                <div class="wp-caption"><p>هل هذا هو المركب؟</p></div></body>""".formatted(talk("", "").replaceAll("<p>([^<]*؟)</p>", "<h3>$1</h3>")));
        assertThat(interview.facts().title()).isEqualTo("ابن البحر");
    }

    @Test
    void aPageWithBrokenJsonIsReadAllTheSame() {
        assertThat(read("<script type='application/ld+json'>{\"@type\":\"Article\",</script><h1>ابن البحر</h1>"
                                + talk("<b>", "</b>"))
                        .facts()
                        .title())
                .isEqualTo("ابن البحر");
    }
}
