package org.hiwar.search.words;

import java.util.function.ObjIntConsumer;
import org.hiwar.arabic.typing.LatinSpelling;

/**
 * Finds the numbers of the words that have a {@link LatinSpelling#key}. It is a hash table that does not store the keys: a search
 * computes those of the few words in one bucket again.
 */
final class LatinIndex {
    private static final int WORDS_PER_BUCKET = 4;

    private final FrontCodedStrings words;
    /** The numbers of all words, bucket by bucket. */
    private final int[] numbers;
    /** Where each bucket begins; the last one is the end. */
    private final int[] starts;

    LatinIndex(FrontCodedStrings words) {
        this.words = words;
        this.numbers = new int[words.size()];
        this.starts = new int[words.size() / WORDS_PER_BUCKET + 2];
        int[] buckets = new int[words.size()];
        FrontCodedStrings.FrontCodedWalk walk = words.walk();
        while (walk.next()) {
            int bucket = bucket(LatinSpelling.key(walk.string()));
            buckets[walk.number()] = bucket;
            starts[bucket]++;
        }
        for (int bucket = 1; bucket < starts.length; bucket++) {
            starts[bucket] += starts[bucket - 1];
        }
        for (int number = buckets.length - 1; number >= 0; number--) {
            numbers[--starts[buckets[number]]] = number;
        }
    }

    private int bucket(String key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return Math.floorMod(hash ^ hash >>> 16, starts.length - 1);
    }

    /** Calls {@code each} with each word that has the key, and its number. */
    void forEach(String key, ObjIntConsumer<String> each) {
        int bucket = bucket(key);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            String word = words.get(numbers[i]);
            if (LatinSpelling.key(word).equals(key)) {
                each.accept(word, numbers[i]);
            }
        }
    }
}
