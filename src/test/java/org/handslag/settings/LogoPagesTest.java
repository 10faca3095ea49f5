package org.handslag.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.file.Drawings;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class LogoPagesTest {
    private static final String PATH = "/goteborg/settings/logo";
    private static final byte[] LOGO = Drawings.picture("png", 600, 200);

    private final Messages messages;
    private final JdbcClient db;
    private final UnitOfWork work;
    private final Staff staff;
    private final Cast cast;
    private final int port;
    private final Operator goteborg;
    private final Visitor administrator;

    LogoPagesTest(
            Messages messages,
            JdbcClient db,
            UnitOfWork work,
            Staff staff,
            Cast cast,
            @LocalServerPort int port) {
        this.messages = messages;
        this.db = db;
        this.work = work;
        this.staff = staff;
        this.cast = cast;
        this.port = port;
        this.goteborg = cast.goteborg();
        this.administrator = staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
    }

    @BeforeEach
    void noLogo() {
        work.in(
                goteborg.id(),
                () -> {
                    db.sql("delete from operator_logo").update();
                    db.sql("delete from file").update();
                    db.sql("update operator set has_logo = false, version = version + 1").update();
                });
    }

    @Test
    void standsOnTopOfEveryPageWithItsWords() {
        assertThat(header("sv").select("img")).isEmpty();
        assertThat(header("sv").text()).contains("Mentor i Göteborg");
        bring(LOGO, Map.of("alt-sv", "Göteborgs mentorer", "alt-en", "Mentors")).expect(303);
        assertThat(header("sv").select("img").attr("alt")).isEqualTo("Göteborgs mentorer");
        assertThat(header("en").select("img").attr("alt")).isEqualTo("Mentors");
        assertThat(header("da").select("img").attr("lang")).isEqualTo("sv");
        assertThat(header("sv").select("img").attr("width")).isEqualTo("480");
        assertThat(administrator.get(PATH).html().select(".logo-shown img")).hasSize(1);
        assertThat(new Visitor(port, "da").get("/favrskov/contact").html().select("header img"))
                .isEmpty();
    }

    @Test
    void isSentSoThatItCanBeKeptAndDoesNothing() {
        bring(LOGO, words()).expect(303);
        var picture = new Visitor(port, "sv").get(address()).expect(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Cache-Control"))
                .contains("max-age=31536000", "public", "immutable");
        assertThat(picture.raw().headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.header("Content-Disposition")).isEqualTo("inline");
        assertThat(picture.raw().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(picture.raw().body()).startsWith(0x89, 'P', 'N', 'G');
        var id = address().substring(address().lastIndexOf('/') + 1);
        new Visitor(port, "da").get("/favrskov/logo/" + id).expect(404);
        new Visitor(port, "sv").get("/goteborg/logo/nonsense").expect(404);
    }

    @Test
    void isReplacedUnderAnotherAddress() {
        bring(LOGO, words()).expect(303);
        var first = address();
        bring(Drawings.picture("jpeg", 900, 900), Map.of("alt-sv", "Två händer")).expect(303);
        assertThat(address()).isNotEqualTo(first);
        assertThat(kept()).isEqualTo(2);
        administrator.get(first).expect(404);
        assertThat(administrator.get(address()).header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void getsOtherWordsWithoutAnotherPicture() {
        bring(LOGO, words()).expect(303);
        var before = address();
        bring(new byte[0], Map.of("alt-sv", "Andra ord")).expect(303);
        assertThat(header("sv").select("img").attr("alt")).isEqualTo("Andra ord");
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void isTakenAwayAndPutBack() {
        bring(LOGO, words()).expect(303);
        var address = address();
        press("/removal");
        assertThat(header("sv").select("img")).isEmpty();
        administrator.get(address).expect(404);
        press("/restoration");
        assertThat(address()).isEqualTo(address);
        administrator.get(address).expect(200);
    }

    @Test
    void wantsAPictureAndWords() {
        var page = bring(new byte[0], Map.of("alt-sv", " ")).expect(422);
        assertThat(page.html().select(".ds-error-summary li").eachText())
                .containsExactly(
                        "Bild: Välj en bild.", "Vad visar bilden? (svenska): Fyll i det här.");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Spara den som PNG, MZ program.exe",
        "da, Vi tager ikke imod SVG, <svg onload='alert(1)'/>",
        "en, This is no picture, %PDF-1.7",
        "sv, trasig eller inte hel, GIF89a=/*<script>*/"
    })
    void refusesWhatIsNoPictureInTheReadersLanguage(String language, String said, String content) {
        var page = administrator.get(PATH + "?lang=" + language).expect(200);
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var refused = administrator.upload(page, words(), "logo.png", bytes).expect(422);
        assertThat(refused.html().select("#f-picture-problem").text()).contains(said);
        assertThat(refused.html().select("#f-alt-sv").val()).isEqualTo("Göteborgs mentorer");
        assertThat(kept()).isZero();
    }

    @Test
    void refusesElevenMegabytes() {
        var refused = bring(new byte[11 * 1024 * 1024], words()).expect(422);
        assertThat(refused.text()).contains("högst 10 MB");
        assertThat(bring(new byte[32 * 1024 * 1024], words()).expect(413).h1())
                .isEqualTo("För stort att ta emot");
        assertThat(kept()).isZero();
    }

    @Test
    void belongsToAdministrators() {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        coordinator.get(PATH).expect(404);
        var form = administrator.get(PATH);
        staff.signedIn(port, cast.favrskov(), Role.ADMINISTRATOR)
                .upload(form, words(), "logo.png", LOGO)
                .expect(403);
        assertThat(kept()).isZero();
    }

    @Test
    void standsOnLettersThatPassForEveryReader() {
        bring(LOGO, words()).expect(303);
        var home = List.of("Björkstigen 12", "417 55 Göteborg");
        var to = new Recipient(null, "Gunnar Åström", null, null, home, Locale.of("sv"));
        work.in(
                goteborg.id(),
                () ->
                        messages.send(
                                new Draft("a.b", to, "Välkommen", Body.empty().paragraph("Hej"))));
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var list = coordinator.get("/goteborg/messages/letters").expect(200);
        var paper = list.html().select("a[href*=letters.pdf]").attr("href");
        var pdf = coordinator.get(paper).expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/Subtype /Image");
    }

    private Visitor.Page bring(byte[] picture, Map<String, String> typed) {
        var page = administrator.get(PATH + "?lang=sv").expect(200);
        return administrator.upload(page, typed, "logo.png", picture);
    }

    private void press(String action) {
        administrator.submit(administrator.get(PATH).expect(200), action, Map.of()).expect(303);
    }

    private static Map<String, String> words() {
        return Map.of("alt-sv", "Göteborgs mentorer");
    }

    private Element header(String language) {
        return new Visitor(port, language).get("/goteborg/contact").html().selectFirst("header");
    }

    private String address() {
        return header("sv").select("img").attr("src");
    }

    private int kept() {
        return work.in(
                goteborg.id(),
                () -> db.sql("select count(*) from file_rendition").query(Integer.class).single());
    }
}
