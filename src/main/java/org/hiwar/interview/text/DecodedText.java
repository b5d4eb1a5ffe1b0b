package org.hiwar.interview.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text decoded from bytes.
 *
 * @param text the characters, without a byte order mark
 * @param guessed whether the encoding was guessed: the bytes are not UTF-8, and read as windows-1256 they are Arabic
 */
public record DecodedText(String text, boolean guessed) {
    private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");

    /** In an Arabic text at least this share of the letters beyond ASCII is Arabic. */
    private static final double LEAST_ARABIC = 0.8;

    /**
     * At most this share of Arabic letters is ط or ظ: about 1 in 60 is, but every other one in UTF-8 read as
     * windows-1256.
     */
    private static final double MOST_EMPHATIC = 0.1;

    /**
     * Decodes by the byte order mark, or else as UTF-8, or else as windows-1256 if that yields Arabic.
     *
     * @throws Unreadable if the bytes are not text
     */
    public static DecodedText of(byte[] bytes) throws Unreadable {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return new DecodedText(strict(bytes, 3, StandardCharsets.UTF_8), false);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return new DecodedText(strict(bytes, 2, StandardCharsets.UTF_16LE), false);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return new DecodedText(strict(bytes, 2, StandardCharsets.UTF_16BE), false);
        }
        for (byte one : bytes) {
            if (one == 0) {
                throw new Unreadable("not text: it contains zero bytes; save it as UTF-8 text");
            }
        }
        try {
            return new DecodedText(decode(bytes, 0, StandardCharsets.UTF_8), false);
        } catch (CharacterCodingException e) {
            return new DecodedText(guess(bytes), true);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws Unreadable {
        try {
            return decode(bytes, from, charset);
        } catch (CharacterCodingException e) {
            throw new Unreadable(
                    "not text: its byte order mark says " + charset + ", but the bytes are not " + charset);
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static String guess(byte[] bytes) throws Unreadable {
        String text = new String(bytes, ARABIC_WINDOWS);
        int arabic = 0;
        int foreign = 0;
        int emphatic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'ء' && c <= 'ي') {
                arabic++;
                emphatic += c == 'ط' || c == 'ظ' ? 1 : 0;
            } else if (c > 0x7f && Character.isLetter(c)) {
                foreign++;
            }
        }
        boolean plausible =
                arabic >= 3 && arabic >= (arabic + foreign) * LEAST_ARABIC && emphatic <= arabic * MOST_EMPHATIC;
        if (!plausible) {
            throw new Unreadable("not text: neither UTF-8 nor Arabic in windows-1256; save it as UTF-8");
        }
        return text;
    }
}
