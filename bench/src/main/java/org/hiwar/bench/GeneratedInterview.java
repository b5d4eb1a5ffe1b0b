package org.hiwar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes interviews of any length from the sentences of the samples. The seed is fixed, so the texts never change. */
final class GeneratedInterview {
    private static final long SEED = 20261101;

    private final List<String> questions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Random random = new Random(SEED);

    private GeneratedInterview() throws IOException {
        Path samples = Path.of(System.getProperty("hiwar.samples", "../samples"));
        for (String name : List.of("oasis-dates.txt", "oud-maker.txt", "red-sea-coral.txt", "novel-translator.md")) {
            for (String line : Files.readAllLines(samples.resolve(name))) {
                String words = line.replaceFirst("^[^\\p{L}]+", "").replaceAll("[*_:]", "");
                if (words.endsWith("؟")) {
                    questions.add(words);
                } else if (words.length() > 60) {
                    answers.add(words);
                }
            }
        }
    }

    /** Returns an interview in UTF-8 with at least this many bytes, and hardly more. */
    static byte[] of(Convention convention, int bytes) throws IOException {
        return new GeneratedInterview().write(convention, bytes).getBytes(StandardCharsets.UTF_8);
    }

    private String write(Convention convention, int bytes) {
        StringBuilder text = new StringBuilder(bytes / 2 + 4096);
        text.append("في بيت وائل الهاشمي جلسنا، وكان هذا الحوار:").append(convention.end);
        for (int written = 0; written < bytes; ) {
            int from = text.length();
            text.append(convention.asking).append(one(questions)).append(convention.end).append(convention.answering);
            for (int left = random.nextInt(3); left >= 0; left--) {
                text.append(one(answers)).append(left == 0 ? convention.end : " ");
            }
            written += utf8(text, from);
        }
        return text.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static int utf8(CharSequence text, int from) {
        int bytes = 0;
        for (int i = from; i < text.length(); i++) {
            bytes += text.charAt(i) < 0x80 ? 1 : text.charAt(i) < 0x800 ? 2 : 3;
        }
        return bytes;
    }
}
