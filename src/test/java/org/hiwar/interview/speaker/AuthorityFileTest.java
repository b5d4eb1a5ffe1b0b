package org.hiwar.interview.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFileTest {
    @TempDir
    Path folder;

    private AuthorityFile file(String... lines) throws IOException {
        return new AuthorityFile(Files.write(folder.resolve("speakers.ndjson"), List.of(lines)), true);
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Authority authority = new Authority(List.of(
                new KnownSpeaker("huda", "هدى مطر", List.of("هدى م."), List.of("هدى قمر"), "طبيبة"),
                new KnownSpeaker("samir", "سمير \"العقاد\"", List.of(), List.of(), null)));
        AuthorityFile file = new AuthorityFile(folder.resolve("new/speakers.ndjson"), false);
        file.write(authority);
        assertThat(file.authority().speakers()).isEqualTo(authority.speakers());
        try (Stream<Path> left = Files.list(folder.resolve("new"))) {
            assertThat(left).containsExactly(file.path());
        }
    }

    @Test
    void readsAgainWhatHasChanged() throws IOException {
        AuthorityFile file = file("{\"id\":\"huda\",\"name\":\"هدى مطر\"}");
        assertThat(file.authority().speakers()).hasSize(1);
        file("", "{\"id\":\"huda\",\"name\":\"هدى مطر\"}", "{\"id\":\"samir\",\"name\":\"سمير العقاد\",\"role\":null}");
        assertThat(file.authority().speakers()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"b\",\"name\":\"هدي مطر\"} | line 1 has the spelling «هدي مطر» already",
                "{\"id\":\"b\",\"name\":\"قمر\",\"spellings\":[\"الدكتورة هدى مطر\"]} | line 1 has the spelling «الدكتورة هدى مطر» already",
                "{\"id\":\"a\",\"name\":\"قمر\"} | line 1 has the id \"a\" already",
                "{\"id\":\"b\"} | \"name\" is missing or is not text",
                "{\"name\":\"قمر\"} | \"id\" is missing or is not text",
                "{\"id\":\"b\",\"name\":\"قمر\",\"alias\":[]} | unknown field \"alias\"; known are id, name, spellings, not, role",
                "{\"id\":\"b\",\"name\":\"قمر\",\"spellings\":\"x\"} | \"spellings\" is not a list of names",
                "{\"id\":\"B c\",\"name\":\"قمر\"} | the id \"B c\" does not have the form of an id; write \"b-c\"",
                "{\"id\":\"b\",\"name\":\"قمر\" | broken JSON",
                "[] | is not a JSON object"
            })
    void namesTheLineOfWhatIsWrong(String line, String reason) throws IOException {
        AuthorityFile file = file("{\"id\":\"a\",\"name\":\"هدى مطر\"}", line);
        assertThatThrownBy(file::authority)
                .isInstanceOf(InvalidAuthority.class)
                .hasMessageContaining(file.path() + ":2: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Path path = folder.resolve("speakers.ndjson");
        Files.write(path, "{\"id\":\"a\",\"name\":\"هدى\"}".getBytes(Charset.forName("windows-1256")));
        assertThatThrownBy(new AuthorityFile(path, true)::authority).hasMessageContaining("is not UTF-8");
    }

    @Test
    void knowsNobodyWithoutAFileUnlessOneIsNamed() {
        Path gone = folder.resolve("gone.ndjson");
        assertThat(new AuthorityFile(gone, false).authority()).isSameAs(Authority.NONE);
        assertThatThrownBy(new AuthorityFile(gone, true)::authority).hasMessageContaining("does not exist");
    }
}
