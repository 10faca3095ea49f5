package org.handslag.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import gg.jte.Content;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A square code that a telephone reads. The label is what people hear who do not see it, so it says
 * where the code leads; beside it always stands the same address in letters.
 */
public record QrCode(String text, String label) {
    private static final int QUIET_ZONE = 4;
    private static final int PIXELS_PER_MODULE = 8;

    public QrCode {
        if (text.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A code needs a text and a label");
        }
    }

    /** For pages: a drawing that scales to whatever size the style sheet gives it. */
    public Content svg() {
        var modules = modules();
        var size = modules.getWidth();
        return output -> {
            output.writeContent(
                    "<svg class=\"qr\" role=\"img\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\" aria-label=\""
                            .formatted(size));
            output.writeContent(escaped(label));
            output.writeContent(
                    "\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path fill=\"#000\" d=\"%2$s\"/></svg>"
                            .formatted(size, path(modules)));
        };
    }

    /** For documents: the address of a picture, to stand in {@code src} with the label as alt. */
    public String png() {
        var modules = modules();
        var size = modules.getWidth() * PIXELS_PER_MODULE;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                var dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
                picture.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(encoded(picture));
    }

    private BitMatrix modules() {
        try {
            var hints =
                    Map.of(
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M,
                            EncodeHintType.MARGIN,
                            QUIET_ZONE);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text is too long for a code", e);
        }
    }

    /** One stroke for each unbroken run of dark modules in a row. */
    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                }
            }
        }
        return path.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&#34;");
    }

    private static byte[] encoded(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
