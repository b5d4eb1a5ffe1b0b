package org.hiwar.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiwar.interview.read.Format;
import org.hiwar.interview.read.Reads;
import org.hiwar.interview.read.Source;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.text.Metadata;
import org.hiwar.testing.browser.WithBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as an archivist's browser opens it, from the disk. */
@WithBrowser
class ReviewPageBrowserIT {
    private static final String EVIL =
            "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";

    @TempDir
    Path folder;

    private static Reviewed reviewed(String name, double confidence) {
        ObjectNode interview = JsonNodeFactory.instance.objectNode();
        interview.put("id", name).put("title", EVIL);
        ObjectNode turn = interview.putArray("turns").addObject();
        turn.put("role", "question").put("speaker", "<i>سعاد</i>").put("text", EVIL);
        turn.put("line", 3).put("confidence", confidence);
        byte[] json = interview.toString().getBytes(StandardCharsets.UTF_8);
        Source source = Source.of(name, Format.NDJSON, Metadata.ofId(name), json);
        return Reviewed.read(name, Optional.of(Path.of(name)), Reads.of(source).only());
    }

    @Test
    void showsTextAsTextLooksAsItShouldAndFetchesNothing(Page page) throws IOException {
        Path file = folder.resolve("review.html");
        Files.writeString(
                file,
                ReviewPage.of(List.of(reviewed("sure.txt", 0.99), reviewed("doubtful.txt", 0.4)), Authority.NONE));
        List<String> asked = new ArrayList<>();
        List<String> said = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> said.add(message.text()));
        page.navigate(file.toUri().toString());
        assertThat(page.title()).isEqualTo("حوار: مراجعة ما قُرئ");
        assertThat(page.locator(".turn.doubtful .said").innerText()).isEqualTo(EVIL);
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(250, 247, 241)");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        assertThat(page.locator(".said").nth(1).isVisible()).isFalse();
        page.locator(".overview a", new Page.LocatorOptions().setHasText("sure.txt"))
                .click();
        page.locator("#f2 .said").waitFor();
        assertThat(said).isEmpty();
        assertThat(asked).containsExactly(file.toUri().toString());
    }
}
