package org.handslag.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Picture files as people bring them, and as they should not be. */
public final class Drawings {
    private static final int IHDR_END = 33;

    private Drawings() {}

    /** A picture whose upper left corner is red, on blue. */
    public static byte[] picture(String format, int width, int height) {
        var colours =
                format.equals("jpeg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        var picture = new BufferedImage(width, height, colours);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.BLUE);
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height / 2);
        drawing.dispose();
        return written(picture, format);
    }

    /** As a camera writes it that was held in this way: turned by Exif's number. */
    static byte[] photograph(int orientation, int width, int height) {
        var jpeg = picture("jpeg", width, height);
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        return spliced(jpeg, 2, exif.array());
    }

    /** With words in it, as cameras and editors leave them. */
    static byte[] withText(byte[] png, String text) {
        var content = ("Comment\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        return spliced(png, IHDR_END, chunk("tEXt", content));
    }

    /** A PNG of some bytes that says it has so many pixels. */
    static byte[] bomb(int width, int height) {
        var png = picture("png", 1, 1);
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(png, 24, 5).array();
        var bomb = spliced(png, 8, chunk("IHDR", head));
        // Leaves out the true head, of 25 bytes.
        return joined(cut(bomb, 0, IHDR_END), cut(bomb, IHDR_END + 25, bomb.length));
    }

    static byte[] cut(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return spliced(first, first.length, second);
    }

    static BufferedImage read(Rendition rendition) {
        try {
            return ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new AssertionError("No writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        var check = new CRC32();
        check.update(named);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more) {
        return ByteBuffer.allocate(bytes.length + more.length)
                .put(bytes, 0, at)
                .put(more)
                .put(bytes, at, bytes.length - at)
                .array();
    }
}
