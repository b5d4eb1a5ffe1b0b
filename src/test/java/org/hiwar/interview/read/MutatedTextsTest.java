package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.hiwar.interview.Interview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the samples with random changes of letters, lines and marks. Every reading must end, and its own check must
 * find every character in one place. {@code hiwar.seed} repeats a run and {@code hiwar.rounds} prolongs it. Texts that
 * once failed lie in {@code mutated/} and are read again.
 */
class MutatedTextsTest {
    private static final String GLYPHS =
            "-*•?؟:.…!\n\n\r\t  \u001a\u200f\u202b\u00a0«»()[]<>&#|=_ـ1٢سجQ/\\\"'\u0651\ud83d\ude00\ufeff\u2028";

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr-TR"})
    @ResourceLock(Resources.LOCALE)
    void neitherCrashesNorLosesACharacter(String locale) throws IOException {
        long seed = Long.getLong("hiwar.seed", 20261127);
        System.out.println("MutatedTextsTest: -Dhiwar.seed=" + seed + " repeats it");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            Random random = new Random(seed);
            List<Path> samples = files(Path.of("samples"));
            for (int round = Integer.getInteger("hiwar.rounds", 400); round > 0; round--) {
                Path sample = samples.get(random.nextInt(samples.size()));
                String text = mutated(Files.readString(sample), random);
                check(Format.ofName(sample.toString()), text, "seed " + seed + " " + sample + " round " + round);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsWhatOnceFailed() throws IOException {
        for (Path file : files(Path.of("src/test/resources/org/hiwar/interview/read/mutated"))) {
            check(Format.ofName(file.toString()), Files.readString(file), file.toString());
        }
    }

    /** A read throws if its coverage does not hold; a refusal must say why. */
    private static void check(Format format, String text, String place) {
        Reads reads;
        try {
            reads = Reads.of(format, text.getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            throw new AssertionError(place + ":\n" + text, e);
        }
        for (Interview interview : reads.interviews) {
            assertThat(interview.turns()).as(place).allSatisfy(turn -> {
                assertThat(turn.text()).isNotBlank();
                if (turn.span() != null) {
                    assertThat(turn.span().end()).isLessThanOrEqualTo(text.length());
                }
            });
        }
        assertThat(reads.refusals).as(place).allSatisfy(refusal -> assertThat(refusal.reason())
                .isNotBlank());
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int change = random.nextInt(6); change > 0; change--) {
            int line = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(random.nextInt(lines.size()), lines.get(line));
                case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
                case 3 -> lines.set(line, lines.get(line).replaceFirst("^\\P{L}+", ""));
                default -> lines.set(line, "");
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        StringBuilder changed = new StringBuilder(String.join(random.nextInt(8) == 0 ? " " : "\n", lines));
        for (int change = random.nextInt(60); change > 0 && changed.length() > 0; change--) {
            int at = random.nextInt(changed.length());
            if (random.nextInt(3) == 0) {
                changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(40)));
            } else {
                changed.insert(at, GLYPHS.charAt(random.nextInt(GLYPHS.length())));
            }
        }
        return changed.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.(txt|md|html|srt|vtt|ndjson)"))
                    .sorted()
                    .toList();
            assertThat(found).as("files in " + folder).isNotEmpty();
            return found;
        }
    }
}
