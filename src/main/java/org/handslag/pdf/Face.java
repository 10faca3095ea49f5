package org.handslag.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file in one weight, with the letters it has. */
record Face(String name, int weight, byte[] file, CmapLookup letters) {

    static Face load(String name, int weight) {
        try (var resource =
                Face.class.getResourceAsStream("/fonts/" + name + "-" + weight + ".ttf")) {
            if (resource == null) {
                throw new IllegalStateException("The font " + name + " is not in this program");
            }
            var file = resource.readAllBytes();
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                return new Face(name, weight, file, font.getUnicodeCmapLookup());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }

    /** Every face is a fallback, so that the order of the faces decides, not the style sheet. */
    void addTo(PdfRendererBuilder builder) {
        builder.useFont(
                () -> new ByteArrayInputStream(file),
                name,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_PRE));
    }
}
