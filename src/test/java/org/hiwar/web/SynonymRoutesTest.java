package org.hiwar.web;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SynonymRoutesTest {
    private static final String PATH = "/api/synonyms";
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final TestService SERVICE = new TestService();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void writesAndReadsTheRulesAsTheyStand() {
        String rules = "# أسماء\nبحر = يم\n";
        HttpResponse<String> written = SERVICE.load("PUT", PATH, PLAIN, rules);

        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(written.body()).isEqualTo(rules);
        assertThat(SERVICE.get(PATH).body()).isEqualTo(rules);
        assertThat(SERVICE.archive.synonyms.get().spans("بحر")).hasSize(1);
    }

    @Test
    void refusesRulesByTheirLinesAndChangesNothing() {
        SERVICE.load("PUT", PATH, PLAIN, "بحر = يم");
        HttpResponse<String> answer = SERVICE.load("PUT", PATH, PLAIN, "نهر = جدول\nبحر\n= تل");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThatJson(answer.body())
                .node("refused")
                .isEqualTo("[{source:'synonyms',line:2,reason:'has no = and no =>'},"
                        + "{source:'synonyms',line:3,reason:'has nothing on one side of its sign'}]");
        assertThat(SERVICE.get(PATH).body()).isEqualTo("بحر = يم");
        assertThat(SERVICE.archive.synonyms.get().spans("نهر")).isEmpty();
    }

    @Test
    void writingNeedsTheKey() {
        HttpResponse<String> answer = SERVICE.send(
                SERVICE.request(PATH).header("Content-Type", PLAIN).method("PUT", BodyPublishers.ofString("بحر = بر")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(SERVICE.get(PATH).body()).doesNotContain("بر");
    }

    @Test
    void refusesOtherTypesAndTooMuch() {
        assertThat(SERVICE.load("PUT", PATH, "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(SERVICE.load("PUT", PATH, PLAIN, "x".repeat(4 * Synonyms.MAX_LENGTH + 1))
                        .statusCode())
                .isEqualTo(413);
    }
}
