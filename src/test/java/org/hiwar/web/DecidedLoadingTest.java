package org.hiwar.web;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.read.ArchiveDecisions;
import org.hiwar.interview.read.InterviewReader;
import org.hiwar.interview.speaker.AuthorityFile;
import org.hiwar.web.http.RateLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive decides while the service runs holds for what is loaded then. */
class DecidedLoadingTest {
    private static final String TEXT = """
            الضفاف: متى يجف النهر؟
            ميشيل هندرسون: لن يجف.
            الضفاف: وما الخطر؟
            ميشيل هندرسون: الملح.""";

    @TempDir
    Path data;

    private TestService service() {
        AuthorityFile speakers = new AuthorityFile(data.resolve("speakers.ndjson"), false);
        return new TestService(
                new WebOptions("127.0.0.1", 0, TestService.KEY, false, RateLimit.DEFAULT),
                new InterviewReader(new ArchiveDecisions(speakers, data.resolve("corrections")))::read);
    }

    private static HttpResponse<String> load(TestService service) {
        return service.load("PUT", "/api/interviews/river", "text/plain; charset=utf-8", TEXT);
    }

    private static Interview stored(TestService service) {
        return Objects.requireNonNull(service.archive.interviews.get("river"));
    }

    @Test
    void replacesAnInterviewWhoseSpeakerIsKnownSince() throws IOException {
        try (TestService service = service()) {
            assertThat(load(service).statusCode()).isEqualTo(201);
            Files.writeString(data.resolve("speakers.ndjson"), "{\"id\":\"henderson\",\"name\":\"مايكل هندرسون\"}\n");
            HttpResponse<String> again = load(service);
            assertThatJson(again.body()).node("replaced").isEqualTo(1);
            assertThatJson(again.body()).node("warnings[0].code").isEqualTo("AUTHORITY_MATCHED");
            assertThat(stored(service).facts().guests()).extracting(Speaker::id).containsExactly("henderson");
        }
    }

    @Test
    void correctsByTheIdInTheAddressAndRefusesWhatNoLongerFits() throws IOException {
        Files.createDirectories(data.resolve("corrections"));
        Path corrections = data.resolve("corrections/river.hiwar.yaml");
        try (TestService service = service()) {
            Files.writeString(corrections, "- {line: 4, text: الملح, speaker: سالم العطار}\n");
            assertThat(load(service).statusCode()).isEqualTo(201);
            assertThat(stored(service).turns().get(3).speaker()).isEqualTo(Speaker.named("سالم العطار"));
            Files.writeString(corrections, "- {line: 4, text: السكر, speaker: سالم العطار}\n");
            HttpResponse<String> refused = load(service);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("river.hiwar.yaml:1", "not «السكر»");
            assertThat(stored(service).turns().get(3).speaker()).isEqualTo(Speaker.named("سالم العطار"));
        }
    }
}
