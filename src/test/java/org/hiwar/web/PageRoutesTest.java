package org.hiwar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {
    private static final TestService SERVICE = new TestService();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void showsThePagesOfWhatTheArchiveHas() {
        assertThat(SERVICE.get("/interviews/" + TestService.encoded("مقابلة 1")).statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.get("/speakers/" + TestService.encoded("مني-عبدالله"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/interviews/nope, ليس في الأرشيف حوار بهذا العنوان., The archive has no interview at this address.",
        "/speakers/nope, ليس في الأرشيف متحدث بهذا الاسم., The archive has no speaker of this name.",
    })
    void saysThatTheArchiveHasNoneArabicFirst(String address, String arabic, String english) {
        HttpResponse<String> answer = SERVICE.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("lang=\"ar\" dir=\"rtl\"").containsSubsequence(arabic, english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/interviews/", "/speakers/"})
    void saysThatTheEngineIsAway(String folder) {
        HttpResponse<String> answer = SERVICE.get(folder + TestService.encoded("تعطل"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("محرّك البحث لا يجيب الآن").doesNotContain("secret-host");
    }
}
