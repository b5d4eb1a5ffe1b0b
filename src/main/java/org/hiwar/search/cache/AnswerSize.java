package org.hiwar.search.cache;

import java.util.Objects;
import java.util.stream.Stream;
import org.hiwar.search.Hit;
import org.hiwar.search.SearchResult;

/** Estimates the memory that an answer takes. */
final class AnswerSize {
    /** Strings of Arabic letters have two bytes for each character. */
    private static final int BYTES_PER_CHARACTER = 2;
    /** A hit without its texts: its object, ids, names and links. */
    private static final int HIT = 1_000;
    /** Everything besides the hits: facets, suggestions, lists of speakers or interviews. */
    private static final int ANSWER = 8_000;

    private AnswerSize() {}

    /** The estimated size in bytes. */
    static int of(Object answer) {
        return answer instanceof SearchResult result
                ? ANSWER + result.hits().stream().mapToInt(AnswerSize::of).sum()
                : ANSWER;
    }

    private static int of(Hit hit) {
        Hit.Question question = hit.question();
        Stream<String> texts = Stream.of(
                        Stream.of(hit.text()),
                        hit.highlights().stream(),
                        question == null
                                ? Stream.<String>of()
                                : Stream.concat(Stream.of(question.text()), question.highlights().stream()))
                .flatMap(each -> each);
        return HIT
                + BYTES_PER_CHARACTER
                        * texts.filter(Objects::nonNull)
                                .mapToInt(String::length)
                                .sum();
    }
}
