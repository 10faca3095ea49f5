package org.handslag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://handslag.example/goteborg/k/K7M4XQ";
    private static final int SCALE = 4;

    private final QrCode code = new QrCode(ADDRESS, "Öppnar \"din\" <sida> & mer");

    @Test
    void telephoneReadsThePicture() throws Exception {
        var bytes = Base64.getDecoder().decode(code.png().split(",")[1]);
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        var width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, width, null, 0, width);
        assertThat(read(new RGBLuminanceSource(width, width, pixels))).isEqualTo(ADDRESS);
    }

    @Test
    void telephoneReadsTheDrawing() throws Exception {
        assertThat(read(drawn(svg()))).isEqualTo(ADDRESS);
    }

    @Test
    void drawingSaysWhereItLeads() {
        assertThat(svg())
                .contains("role=\"img\"")
                .contains("aria-label=\"Öppnar &#34;din&#34; &lt;sida> &amp; mer\"");
    }

    @Test
    void refusesCodeWithoutLabelAndTextThatIsTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QrCode(ADDRESS, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new QrCode("", "Sida"));
        var tooLong = new QrCode("x".repeat(5000), "Sida");
        assertThatIllegalArgumentException().isThrownBy(tooLong::png);
    }

    private String svg() {
        var output = new StringOutput();
        code.svg().writeTo(output);
        return output.toString();
    }

    private static String read(LuminanceSource source) throws Exception {
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    /** Draws the runs of the path, module by module, as a browser does. */
    private static LuminanceSource drawn(String svg) {
        var size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+).*", "$1"));
        var width = size * SCALE;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(svg);
        while (runs.find()) {
            var left = Integer.parseInt(runs.group(1)) * SCALE;
            var top = Integer.parseInt(runs.group(2)) * SCALE;
            for (var y = top; y < top + SCALE; y++) {
                var start = y * width + left;
                Arrays.fill(pixels, start, start + Integer.parseInt(runs.group(3)) * SCALE, 0);
            }
        }
        return new RGBLuminanceSource(width, width, pixels);
    }
}
