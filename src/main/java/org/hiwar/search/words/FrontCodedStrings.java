package org.hiwar.search.words;

import java.util.Arrays;
import org.hiwar.arabic.typing.WordWalk;

/**
 * A list of strings in little memory. A string is stored as the number of letters that it shares with the string before it, and
 * its other letters. Every 16th string is stored in full, so that a string is found by its number and, if the list is sorted, a
 * number by its string. Immutable.
 */
final class FrontCodedStrings {
    /** The longest string: its length and the number of shared letters are stored in a byte each. */
    static final int MAX_LENGTH = 255;

    private static final int BLOCK = 16;

    /** For each string a header of the number of shared letters and the number of others, then the others. */
    private final char[] data;
    /** Where in the data each block of 16 strings begins. */
    private final int[] blocks;

    private final int size;

    private FrontCodedStrings(char[] data, int[] blocks, int size) {
        this.data = data;
        this.blocks = blocks;
        this.size = size;
    }

    int size() {
        return size;
    }

    private int shared(int at) {
        return data[at] >> 8;
    }

    private int added(int at) {
        return data[at] & 0xFF;
    }

    private int behind(int at) {
        return at + 1 + added(at);
    }

    String get(int number) {
        char[] string = new char[MAX_LENGTH];
        int first = number - number % BLOCK;
        int at = blocks[first / BLOCK];
        for (int i = first; i < number; i++) {
            System.arraycopy(data, at + 1, string, shared(at), added(at));
            at = behind(at);
        }
        System.arraycopy(data, at + 1, string, shared(at), added(at));
        return new String(string, 0, shared(at) + added(at));
    }

    /** The number of a string in a sorted list; as in {@link Arrays#binarySearch}, a negative number if it lacks the string. */
    int find(String string) {
        int block = blockOf(string);
        if (block < 0) {
            return -1;
        }
        int number = block * BLOCK;
        int at = blocks[block];
        // The number of letters in which the string before equals the one searched for.
        int equal = 0;
        for (int end = Math.min(size, number + BLOCK); number < end; number++) {
            int shared = shared(at);
            if (shared < equal) {
                return -number - 1;
            }
            if (shared == equal) {
                equal += equalLetters(at, string, equal);
                int difference = difference(at, string, equal);
                if (difference >= 0) {
                    return difference == 0 ? number : -number - 1;
                }
            }
            at = behind(at);
        }
        return -number - 1;
    }

    /** The last block whose first string is not behind this one; -1 if all are. */
    private int blockOf(String string) {
        int low = 0;
        int high = blocks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = blocks[middle];
            if (difference(at, string, equalLetters(at, string, 0)) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How many of the letters stored at a place equal those of a string from an index on. */
    private int equalLetters(int at, String string, int from) {
        int most = Math.min(added(at), string.length() - from);
        int i = 0;
        while (i < most && data[at + 1 + i] == string.charAt(from + i)) {
            i++;
        }
        return i;
    }

    /** Whether the string stored at a place is before (negative), equal to or behind one that equals it in so many letters. */
    private int difference(int at, String string, int equal) {
        int length = shared(at) + added(at);
        if (equal == length || equal == string.length()) {
            return length - string.length();
        }
        return data[at + 1 + equal - shared(at)] - string.charAt(equal);
    }

    /** A walk over the strings in order. */
    FrontCodedWalk walk() {
        return new FrontCodedWalk();
    }

    /** A walk over the strings, which also tells their numbers. Only of a sorted list can it skip strings that begin alike. */
    final class FrontCodedWalk implements WordWalk {
        private final char[] letters = new char[MAX_LENGTH];
        private int length;
        private int shared;
        private int number = -1;
        /** Where the next string is stored. */
        private int at;

        @Override
        public boolean next() {
            number++;
            return number < size && read();
        }

        @Override
        public boolean skip(int prefix) {
            int next = number / BLOCK + 1;
            if (begins(next, prefix)) {
                number = lastBlock(next, prefix) * BLOCK;
                at = behind(blocks[number / BLOCK]);
            }
            for (number++; number < size; number++) {
                if (number % BLOCK == 0) {
                    return read();
                }
                if (FrontCodedStrings.this.shared(at) < prefix) {
                    return read();
                }
                at = behind(at);
            }
            return false;
        }

        /** The last block that begins with the first letters of the present string; a former block begins with them. */
        private int lastBlock(int first, int prefix) {
            int block = first;
            int step = 1;
            while (begins(block + step, prefix)) {
                block += step;
                step *= 2;
            }
            for (; step > 0; step /= 2) {
                if (begins(block + step, prefix)) {
                    block += step;
                }
            }
            return block;
        }

        private boolean begins(int block, int prefix) {
            return block < blocks.length && equalToHead(blocks[block], prefix) == prefix;
        }

        private int equalToHead(int head, int most) {
            int end = Math.min(most, added(head));
            int i = 0;
            while (i < end && letters[i] == data[head + 1 + i]) {
                i++;
            }
            return i;
        }

        private boolean read() {
            int stored = FrontCodedStrings.this.shared(at);
            shared = number % BLOCK == 0 ? equalToHead(at, length) : stored;
            System.arraycopy(data, at + 1, letters, stored, added(at));
            length = stored + added(at);
            at = behind(at);
            return true;
        }

        int number() {
            return number;
        }

        @Override
        public int shared() {
            return shared;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public char letter(int at) {
            return letters[at];
        }

        String string() {
            return new String(letters, 0, length);
        }
    }

    /** Writes a list from its first string to its last. */
    static final class FrontCodedWriter {
        private char[] data = new char[1 << 12];
        private int end;
        private int[] blocks = new int[1 << 6];
        private int size;
        private String last = "";

        /** @throws IllegalArgumentException if the string is longer than {@link #MAX_LENGTH} */
        void add(String string) {
            if (string.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("A string of " + string.length() + " letters");
            }
            if (data.length < end + 1 + string.length()) {
                data = Arrays.copyOf(data, data.length + data.length / 2);
            }
            int shared = 0;
            if (size % BLOCK == 0) {
                startBlock();
            } else {
                shared = shared(string);
            }
            data[end++] = (char) (shared << 8 | (string.length() - shared));
            string.getChars(shared, string.length(), data, end);
            end += string.length() - shared;
            size++;
            last = string;
        }

        private void startBlock() {
            int block = size / BLOCK;
            if (block == blocks.length) {
                blocks = Arrays.copyOf(blocks, block + block / 2);
            }
            blocks[block] = end;
        }

        private int shared(String string) {
            int most = Math.min(string.length(), last.length());
            int i = 0;
            while (i < most && string.charAt(i) == last.charAt(i)) {
                i++;
            }
            return i;
        }

        FrontCodedStrings strings() {
            int used = (size + BLOCK - 1) / BLOCK;
            return new FrontCodedStrings(Arrays.copyOf(data, end), Arrays.copyOf(blocks, used), size);
        }
    }
}
