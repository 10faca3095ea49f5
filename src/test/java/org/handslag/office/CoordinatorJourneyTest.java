package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.handslag.access.SignInLinks;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Axe;
import org.handslag.support.Browser;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator's dates, from the draft to the cancellation, in a real browser. */
@ServerTest
class CoordinatorJourneyTest {
    private final Operator goteborg;
    private final CourseCast cast;
    private final Staff staff;
    private final SignInLinks links;
    private final UnitOfWork work;
    private final int port;

    CoordinatorJourneyTest(
            Cast operators,
            CourseCast cast,
            Staff staff,
            SignInLinks links,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.staff = staff;
        this.links = links;
        this.work = work;
        this.port = port;
    }

    @Test
    void publishesDuplicatesMovesResizesAndCancels() {
        cast.published(goteborg, LocalDate.of(2027, 1, 14), 8);
        var draft = cast.draft(goteborg, cast.grund(goteborg), LocalDate.of(2026, 12, 10), 12);
        var hub = "/goteborg/instances/" + draft.id();
        try (var browser = Browser.visiting(port).speaking("sv").wide(1280).open()) {
            signIn(browser);
            look(browser.go("/goteborg/instances"), "list");
            var page = look(browser.go(hub), "hub");
            follow(page, "Publicera");
            press(look(page, "publish"), "Publicera ändå");
            assertThat(page.locator("main").innerText()).contains("Öppet för anmälan");
            follow(page, "Kopiera till nytt datum");
            page.getByLabel("Första dagen").fill("2027-02-11");
            press(look(page, "duplicate"), "Spara som utkast");
            assertThat(page.locator("main").innerText()).contains("11 februari 2027", "Utkast");
            browser.go(hub);
            follow(page, "Flytta");
            page.locator("input[name=day0]").fill("2026-12-17");
            press(look(page, "move"), "Se vad det innebär");
            press(look(page, "preview"), "Flytta");
            assertThat(page.locator("main").innerText()).contains("17 december 2026");
            follow(page, "Ändra antal platser");
            page.locator("input[name=capacity]").fill("20");
            press(look(page, "size"), "Spara");
            assertThat(page.locator("main").innerText()).contains("0 av 20");
            follow(page, "Ställ in");
            page.locator("textarea[name=message-sv]").fill("Kursledaren är sjuk.");
            press(look(page, "cancel"), "Ställ in kurstillfället");
            assertThat(look(page, "cancelled").locator("main").innerText()).contains("Inställt");
        }
    }

    @Test
    void readsItsFormsOnANarrowScreen() {
        var course = cast.grund(goteborg);
        try (var browser = Browser.visiting(port).speaking("sv").wide(360).open()) {
            signIn(browser);
            for (var path :
                    new String[] {
                        "/instances",
                        "/curriculum",
                        "/curriculum/" + course.id() + "/edit",
                        "/curriculum/" + course.id() + "/instances/new",
                        "/site-texts",
                        "/site-texts/START",
                        "/feedback"
                    }) {
                look(browser.go("/goteborg" + path), path.replaceAll("[^a-z]+", "-") + "360");
                assertThat(browser.overflow()).as(path).isZero();
            }
        }
    }

    private void signIn(Browser browser) {
        var coordinator = staff.holding(goteborg, Role.COORDINATOR);
        var path = work.in(goteborg.id(), () -> links.pathFor(coordinator));
        browser.go("/goteborg" + path).locator("main button").click();
    }

    private static void follow(Page page, String link) {
        var options = new Page.GetByRoleOptions().setName(link).setExact(true);
        page.getByRole(AriaRole.LINK, options).click();
    }

    private static void press(Page page, String button) {
        var options = new Page.GetByRoleOptions().setName(button).setExact(true);
        page.getByRole(AriaRole.BUTTON, options).click();
    }

    private static Page look(Page page, String name) {
        Axe.findsNothing(page);
        if (System.getProperty("look") != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(System.getProperty("look"), name + ".png")));
        }
        return page;
    }
}
