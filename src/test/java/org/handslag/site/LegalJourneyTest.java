package org.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handslag.access.SignInLinks;
import org.handslag.file.Drawings;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator writes what the law asks for, and everyone reads it. */
@ServerTest
class LegalJourneyTest {
    private final Walk.Start walks;
    private final Staff staff;
    private final SignInLinks links;
    private final UnitOfWork work;
    private final Cast cast;
    private final JdbcClient db;
    @TempDir private Path folder;

    LegalJourneyTest(
            Languages languages,
            Staff staff,
            SignInLinks links,
            UnitOfWork work,
            Cast cast,
            JdbcClient db,
            @LocalServerPort int port) {
        this.walks = new Walk.Start(port, languages, "legal");
        this.staff = staff;
        this.links = links;
        this.work = work;
        this.cast = cast;
        this.db = db;
    }

    @ParameterizedTest
    @CsvSource({"sv, MOUSE, 1280, goteborg", "da, KEYBOARD, 360, favrskov"})
    void anAdministratorWritesTheStatement(String language, Way way, int width, String slug)
            throws IOException {
        var operator = slug.equals("favrskov") ? cast.favrskov() : cast.goteborg();
        var own = operator.language().toLanguageTag();
        try (var walk = walks.in(language, way, width)) {
            signIn(walk, operator, language);
            walk.go("/" + slug + "/home").reads("site.today.statement");
            walk.go("/" + slug + "/privacy").reads("site.no-basis", "who", operator.name());
            walk.go("/" + slug + "/accessibility").reads("site.updated-never");
            bringLogo(walk, slug, own);
            walk.go("/" + slug + "/settings").follow("settings.accessibility");
            walk.writeInto("service-" + own, "Mentorweb").choose("conformity", "PARTLY");
            walk.writeInto("method-" + own, "Tangentbord på alla sidor.");
            walk.writeInto("assessedOn", "2026-10-01").press("ui.save").reads("settings.saved");
            walk.follow("settings.defect-new").press("ui.save").reads("form.missing");
            walk.writeInto("what-" + own, "Kartan saknar text.");
            walk.writeInto("reason-" + own, "Den kommer från ett annat företag.");
            walk.writeInto("criterion", "1.1.1").press("ui.save").reads("settings.saved");
            walk.follow("settings.statement-sheet").reads("site.sheet-missing.telephone");
            walk.go("/" + slug + "/accessibility")
                    .reads("site.defect-why")
                    .reads("site.assessed-on")
                    .sees("Mentorweb", "WCAG 1.1.1");
            walk.go("/" + slug + "/settings/data-protection");
            walk.writeInto("basis-" + own, "En uppgift av allmänt intresse.");
            walk.press("ui.save").go("/" + slug + "/privacy").sees("En uppgift av allmänt");
        } finally {
            forget(operator);
        }
    }

    @Test
    void standsWithItsLogoOnPaper() throws IOException {
        var goteborg = cast.goteborg();
        try (var walk = walks.in("sv", Way.MOUSE, 1024)) {
            signIn(walk, goteborg, "sv");
            bringLogo(walk, "goteborg", "sv");
            walk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            walk.go("/goteborg/privacy");
            assertThat(walk.page().locator("header img").isVisible()).isTrue();
            assertThat(walk.page().locator("header nav").first().isVisible()).isFalse();
            walk.page()
                    .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            walk.go("/goteborg/settings/logo");
        } finally {
            forget(goteborg);
        }
    }

    private void bringLogo(Walk walk, String slug, String own) throws IOException {
        var logo = folder.resolve("logo.png");
        Files.write(logo, Drawings.picture("png", 600, 180));
        walk.go("/" + slug + "/settings/logo").reads("settings.logo-none");
        walk.press("ui.save").reads("file.missing");
        walk.page().locator("main input[type=file]").setInputFiles(logo);
        walk.writeInto("alt-" + own, "Mentorerna").press("ui.save").reads("settings.logo-saved");
        assertThat(walk.page().locator("header img").getAttribute("alt")).isEqualTo("Mentorerna");
        var width = "i => i.decode().then(() => i.naturalWidth)";
        assertThat(walk.page().locator("header img").evaluate(width)).isEqualTo(480);
        walk.press("settings.logo-remove").reads("settings.logo-removed");
        walk.press("settings.logo-restore").reads("settings.logo-restored");
    }

    private void signIn(Walk walk, Operator operator, String language) {
        var who = staff.holding(operator, Role.ADMINISTRATOR);
        walk.go("/" + operator.slug() + "/sign-in?lang=" + language);
        walk.go("/" + operator.slug() + work.in(operator.id(), () -> links.pathFor(who)));
        walk.press("access.link.press");
    }

    private void forget(Operator operator) {
        work.in(
                operator.id(),
                () -> {
                    for (var table :
                            new String[] {
                                "accessibility_statement",
                                "accessibility_defect",
                                "data_protection",
                                "operator_logo",
                                "file"
                            }) {
                        db.sql("delete from " + table).update();
                    }
                    db.sql("update operator set has_logo = false, version = version + 1").update();
                });
    }
}
