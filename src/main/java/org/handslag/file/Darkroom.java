package org.handslag.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.handslag.scope.Refusal;

/**
 * Reads what was brought and draws it anew. How large a picture says it is stands in its first
 * bytes and is looked at before anything is unpacked; a large one is read in steps of some pixels,
 * and only one at a time, so that a few of them do not fill the memory of a node.
 */
final class Darkroom {
    private static final long MOST_PIXELS = 50_000_000;
    // What a telephone takes is read whole. Drawings may come with eight bytes for each pixel.
    private static final long READ_WHOLE = 16_000_000;
    private static final long DRAWING_READ_WHOLE = 6_000_000;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Darkroom() {}

    static NewPicture develop(byte[] brought) {
        var type = PictureType.of(brought);
        ONE_AT_A_TIME.lock();
        try {
            var picture = upright(type, brought);
            return new NewPicture(
                    Arrays.stream(PictureSize.values())
                            .map(size -> Prints.of(picture, size, type.keptAs()))
                            .toList());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // The readers of the JDK answer a hostile file with any of these.
            throw new Refusal("file.broken");
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage upright(PictureType type, byte[] brought) throws IOException {
        return switch (type) {
            case PNG -> read(type, PngChunks.clean(brought));
            case GIF -> read(type, brought);
            case JPEG -> {
                JpegMarkers.check(brought);
                yield Orientation.of(brought).upright(read(type, brought));
            }
        };
    }

    private static BufferedImage read(PictureType type, byte[] bytes) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            return Prints.plain(read(reader, type), type.keptAs());
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, PictureType type) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new Refusal("file.too-many-pixels");
        }
        var whole = type == PictureType.JPEG ? READ_WHOLE : DRAWING_READ_WHOLE;
        var step = (int) Math.ceil(Math.sqrt((double) pixels / whole));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wish);
    }
}
