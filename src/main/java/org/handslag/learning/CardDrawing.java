package org.handslag.learning;

import gg.jte.Content;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * A small picture, drawn with a pen on a field of 48 by 48. It stands beside words that say the
 * same, so those who hear the page are not told of it.
 *
 * @param strokes each a path of SVG with capital M, L, C and Z and spaces between, or {@code O x y
 *     r} for a circle
 */
public record CardDrawing(List<String> strokes) {
    private static final int FIELD = 48;
    private static final int SCALE = 4;
    private static final float PEN = 2.4f;
    private static final Color INK = new Color(0x1d4f5c);

    public CardDrawing {
        strokes = List.copyOf(strokes);
    }

    /** For pages: takes the colour of the text around it. */
    public Content svg() {
        var path = strokes.stream().map(CardDrawing::path).collect(Collectors.joining());
        return output ->
                output.writeContent(
                        "<svg class=\"drawing\" viewBox=\"0 0 48 48\" width=\"48\" height=\"48\""
                                + " aria-hidden=\"true\" focusable=\"false\"><path d=\""
                                + path
                                + "\"/></svg>");
    }

    /** For documents: the address of a picture. */
    public String png() {
        var side = FIELD * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(SCALE, SCALE);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        strokes.forEach(stroke -> pen.draw(new Stroke(stroke).shape()));
        pen.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(encoded(picture));
    }

    private static String path(String stroke) {
        var pen = new Stroke(stroke);
        if (!pen.isCircle()) {
            return stroke;
        }
        var r = pen.number(3);
        return "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z"
                .formatted(pen.number(1) - r, pen.number(2), r, r, 2 * r, r, r, -2 * r);
    }

    private static byte[] encoded(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One stroke, word by word. */
    private record Stroke(List<String> words) {
        Stroke(String stroke) {
            this(List.of(stroke.split(" ")));
        }

        boolean isCircle() {
            return words.getFirst().equals("O");
        }

        double number(int at) {
            return Double.parseDouble(words.get(at));
        }

        java.awt.Shape shape() {
            if (isCircle()) {
                var r = number(3);
                return new Ellipse2D.Double(number(1) - r, number(2) - r, 2 * r, 2 * r);
            }
            var path = new Path2D.Double();
            for (int at = 0; at < words.size(); ) {
                at += draw(path, at);
            }
            return path;
        }

        /** How many words the command takes. */
        private int draw(Path2D path, int at) {
            switch (words.get(at)) {
                case "M" -> path.moveTo(number(at + 1), number(at + 2));
                case "L" -> path.lineTo(number(at + 1), number(at + 2));
                case "C" ->
                        path.curveTo(
                                number(at + 1),
                                number(at + 2),
                                number(at + 3),
                                number(at + 4),
                                number(at + 5),
                                number(at + 6));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("No such stroke: " + words.get(at));
            }
            return switch (words.get(at)) {
                case "C" -> 7;
                case "Z" -> 1;
                default -> 3;
            };
        }
    }
}
