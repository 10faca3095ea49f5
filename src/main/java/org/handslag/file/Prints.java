package org.handslag.file;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels on new paper. */
final class Prints {
    private static final float QUALITY = 0.85f;

    private Prints() {}

    /** The same picture in plain red, green and blue, whatever colours it came in. */
    static BufferedImage plain(BufferedImage picture, RenditionType type) {
        return on(picture, picture.getWidth(), picture.getHeight(), type);
    }

    static Rendition of(BufferedImage picture, PictureSize size, RenditionType type) {
        var small = within(picture, size.longest(), type);
        return new Rendition(size, type, small.getWidth(), small.getHeight(), bytes(small, type));
    }

    /** Never larger than it was; by halves first, as one long step would leave pixels out. */
    private static BufferedImage within(BufferedImage picture, int longest, RenditionType type) {
        var shown = picture;
        while (longest(shown) > 2 * longest) {
            shown = on(shown, half(shown.getWidth()), half(shown.getHeight()), type);
        }
        if (longest(shown) <= longest) {
            return shown;
        }
        var scale = (double) longest / longest(shown);
        return on(shown, scaled(shown.getWidth(), scale), scaled(shown.getHeight(), scale), type);
    }

    private static BufferedImage on(
            BufferedImage picture, int width, int height, RenditionType type) {
        var colours =
                type == RenditionType.PNG
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        var paper = new BufferedImage(width, height, colours);
        var drawing = paper.createGraphics();
        drawing.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(picture, 0, 0, width, height, null);
        drawing.dispose();
        return paper;
    }

    private static byte[] bytes(BufferedImage picture, RenditionType type) {
        var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), wish(writer, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam wish(ImageWriter writer, RenditionType type) {
        var wish = writer.getDefaultWriteParam();
        if (type == RenditionType.JPEG) {
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
        }
        return wish;
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static int half(int length) {
        return Math.max(1, length / 2);
    }

    private static int scaled(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }
}
