package org.handslag.file;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as it noted in the picture (Exif 2.32, tag 0x0112): a number from 1 to 8.
 * Read here, in some lines, rather than by a library that knows all that cameras write.
 */
record Orientation(int number) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    /** Upright as well where nothing sensible is noted. */
    static Orientation of(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Orientation inSegments(ByteBuffer jpeg) {
        jpeg.position(2);
        while ((jpeg.get() & 0xff) == 0xff) {
            var marker = jpeg.get() & 0xff;
            var length = Short.toUnsignedInt(jpeg.getShort(jpeg.position()));
            if (marker == SCAN) {
                return UPRIGHT;
            }
            var content = jpeg.slice(jpeg.position() + 2, length - 2);
            if (marker == APP1 && content.mismatch(ByteBuffer.wrap(EXIF)) == EXIF.length) {
                return inExif(content.slice(EXIF.length, content.limit() - EXIF.length));
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var entries = exif.position(exif.getInt(4)).getShort();
        for (int i = 0; i < entries; i++) {
            var at = exif.position() + 12 * i;
            if (Short.toUnsignedInt(exif.getShort(at)) == TAG && exif.getShort(at + 2) == SHORT) {
                var number = exif.getShort(at + 8);
                return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as whoever took it saw it. */
    BufferedImage upright(BufferedImage picture) {
        if (number == 1) {
            return picture;
        }
        var lying = number >= 5;
        int width = picture.getWidth();
        int height = picture.getHeight();
        var turned =
                new BufferedImage(
                        lying ? height : width, lying ? width : height, picture.getType());
        var drawing = turned.createGraphics();
        drawing.drawImage(picture, turn(width, height), null);
        drawing.dispose();
        return turned;
    }

    private AffineTransform turn(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
