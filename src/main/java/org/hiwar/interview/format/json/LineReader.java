package org.hiwar.interview.format.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads bytes line by line. A line over the limit is cut off there, so that it does not fill the memory. */
final class LineReader {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes the line without its line feed, at most as long as the limit
     * @param whole whether nothing was cut off
     */
    record JsonLine(int number, ByteBuffer bytes, boolean whole) {
        boolean blank() {
            for (int i = 0; i < bytes.limit(); i++) {
                if (bytes.get(i) > ' ' || (bytes.get(i) < 0 && !isMark(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the byte belongs to the byte order mark at the head of the file. */
        private boolean isMark(int i) {
            return number == 1 && i < 3 && bytes.get(i) == "\ufeff".getBytes(StandardCharsets.UTF_8)[i];
        }

        boolean startsWith(char first) {
            int i = 0;
            while (i < bytes.limit() && ((bytes.get(i) >= 0 && bytes.get(i) <= ' ') || isMark(i))) {
                i++;
            }
            return i < bytes.limit() && bytes.get(i) == first;
        }

        /**
         * Decodes the line from UTF-8, in which JSON is always encoded.
         *
         * @throws Unreadable if the line is not UTF-8, or too long
         */
        String text() throws Unreadable {
            if (!whole) {
                throw new Unreadable("the line is longer than " + bytes.limit() / (1024 * 1024) + " MB");
            }
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(bytes.duplicate())
                        .toString();
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                throw new Unreadable("broken JSON: the line is not UTF-8");
            }
        }
    }

    /** The next line, or null at the end of the input. */
    @Nullable JsonLine next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean any = false;
        boolean whole = true;
        while (at < filled || fill()) {
            any = true;
            int feed = at;
            while (feed < filled && buffer[feed] != '\n') {
                feed++;
            }
            int room = limit - line.size();
            line.write(buffer, at, Math.min(room, feed - at));
            whole &= feed - at <= room;
            boolean ended = feed < filled;
            at = ended ? feed + 1 : feed;
            if (ended) {
                break;
            }
        }
        number++;
        return any ? new JsonLine(number, ByteBuffer.wrap(line.toByteArray()), whole) : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
