package org.handslag.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.handslag.scope.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPictureTest {
    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;

    @ParameterizedTest
    @CsvSource({"png, PNG", "gif, PNG", "jpeg, JPEG"})
    void drawsAPictureAnewInTwoSizes(String format, RenditionType kept) {
        var picture = NewPicture.of(Drawings.picture(format, 4000, 1000));
        assertThat(picture.renditions()).extracting(Rendition::type).containsOnly(kept);
        var small = picture.renditions().getFirst();
        var large = picture.renditions().getLast();
        assertThat(small.size()).isEqualTo(PictureSize.SMALL);
        assertThat(small.width()).isEqualTo(480);
        assertThat(small.height()).isEqualTo(120);
        assertThat(large.width()).isEqualTo(1600);
        var drawn = Drawings.read(large);
        assertThat(drawn.getWidth()).isEqualTo(1600);
        assertThat(drawn.getHeight()).isEqualTo(400);
        assertThat(near(drawn, 20, 20, RED)).isTrue();
        assertThat(near(drawn, 1580, 380, BLUE)).isTrue();
    }

    @Test
    void neverMakesAPictureLarger() {
        var picture = NewPicture.of(Drawings.picture("png", 32, 16));
        assertThat(picture.renditions()).extracting(Rendition::width).containsOnly(32);
    }

    @Test
    void keepsWhatIsTransparent() {
        var empty = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        var drawn = NewPicture.of(Drawings.written(empty, "png")).renditions().getFirst();
        assertThat(Drawings.read(drawn).getRGB(5, 5) >>> 24).isZero();
    }

    /** The red corner is where a viewer that obeys Exif shows it. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, LEFT_TOP", "2, 60, 40, RIGHT_TOP",
        "3, 60, 40, RIGHT_BOTTOM", "4, 60, 40, LEFT_BOTTOM",
        "5, 40, 60, LEFT_TOP", "6, 40, 60, RIGHT_TOP",
        "7, 40, 60, RIGHT_BOTTOM", "8, 40, 60, LEFT_BOTTOM",
        "9, 60, 40, LEFT_TOP"
    })
    void turnsAPhotographUpright(int number, int width, int height, String corner) {
        var drawn =
                Drawings.read(
                        NewPicture.of(Drawings.photograph(number, 60, 40)).renditions().getFirst());
        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(drawn.getHeight()).isEqualTo(height);
        var x = corner.startsWith("LEFT") ? 5 : width - 5;
        var y = corner.endsWith("TOP") ? 5 : height - 5;
        assertThat(near(drawn, x, y, RED)).as("red at %s", corner).isTrue();
        assertThat(near(drawn, width - x, height - y, BLUE)).as("blue across").isTrue();
    }

    @Test
    void forgetsWhatCamerasAndEditorsLeave() {
        var told = "GPS 57.7089 N 11.9746 E";
        var png = Drawings.withText(Drawings.picture("png", 60, 40), told);
        assertThat(text(png)).contains(told);
        var photograph = Drawings.photograph(6, 60, 40);
        assertThat(text(photograph)).contains("Exif");
        assertThat(NewPicture.of(png).renditions()).noneMatch(r -> text(r.bytes()).contains("GPS"));
        assertThat(NewPicture.of(photograph).renditions())
                .noneMatch(r -> text(r.bytes()).contains("Exif"));
    }

    /** Two files in one: what is kept is the picture, and nothing of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void keepsNothingOfAFileThatHidesBehindAPicture(String format) {
        var script = "PK\3\4 <script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        var both = Drawings.joined(Drawings.picture(format, 60, 40), script);
        assertThat(NewPicture.of(both).renditions())
                .noneMatch(rendition -> text(rendition.bytes()).contains("script"));
    }

    @Test
    void refusesADrawingWithCodeInIt() {
        refuses("file.svg", "<?xml version='1.0'?><svg onload='alert(1)'/>");
        refuses("file.svg", "\uFEFF \n<!-- --><SVG xmlns='http://www.w3.org/2000/svg'/>");
    }

    @Test
    void refusesWhatIsNoPicture() {
        refuses("file.no-picture", "MZ\u0090 program.exe");
        refuses("file.no-picture", "%PDF-1.7");
        refuses("file.no-picture", "RIFF....WEBPVP8 ");
        refuses("file.no-picture", "");
        refuses("file.broken", "GIF89a/*<script>*/=1");
        refuses("file.broken", "\u00ff\u00d8\u00ff\u00e0 no photograph");
    }

    @Test
    void refusesAFileThatUnpacksToTooMuchBeforeItIsUnpacked() {
        refuses("file.too-many-pixels", Drawings.bomb(60_000, 60_000));
        refuses("file.too-many-pixels", Drawings.bomb(50_000_001, 1));
        refuses("file.broken", Drawings.bomb(Integer.MAX_VALUE + 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void refusesAPictureThatWasCutShort(String format) {
        var whole = Drawings.picture(format, 600, 400);
        for (int part = 1; part < 10; part++) {
            var cut = Drawings.cut(whole, 0, whole.length * part / 10);
            assertThatThrownBy(() -> NewPicture.of(cut)).isInstanceOf(Refusal.class);
        }
    }

    /** Whatever is wrong in it, a file is taken or refused, and nothing else happens. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void survivesEveryBrokenFile(String format) {
        var chance = new Random(20261102);
        var whole = format.equals("jpeg") ? Drawings.photograph(6, 64, 48) : picture(format);
        for (int i = 0; i < 300; i++) {
            var broken = whole.clone();
            for (int j = 0; j < 1 + i % 5; j++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
            }
            try {
                assertThat(NewPicture.of(broken).renditions()).hasSize(2);
            } catch (Refusal refusal) {
                assertThat(refusal.key()).startsWith("file.");
            }
        }
    }

    private static byte[] picture(String format) {
        return Drawings.picture(format, 64, 48);
    }

    private static void refuses(String key, String content) {
        refuses(key, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void refuses(String key, byte[] content) {
        assertThatThrownBy(() -> NewPicture.of(content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean near(BufferedImage picture, int x, int y, int colour) {
        var here = picture.getRGB(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((here >> shift & 0xff) - (colour >> shift & 0xff)) > 40) {
                return false;
            }
        }
        return true;
    }
}
