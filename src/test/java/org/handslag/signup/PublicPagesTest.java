package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Axe;
import org.handslag.support.Browser;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Sight;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every public page, for eyes that need larger text, hands without a mouse, and in the dark. */
@ServerTest
class PublicPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Operator operator;
    private final int port;
    private final List<String> paths;

    PublicPagesTest(
            Cast operators,
            CourseCast courses,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            @LocalServerPort int port) {
        this.operator = operators.goteborg();
        this.port = port;
        courses.course(operator, "natverk", "Nätverksträff");
        var instance = courses.published(operator, DAY, 2);
        this.paths = paths(instance, new Holder(operator, work, seats, inbox, port));
    }

    private static List<String> paths(CourseInstance instance, Holder holder) {
        var place = holder.registered(instance, "Amal Haddad");
        var group = SeatCast.group(instance, "Vera Lager", WhenFull.SOME, "Bo Ek", "");
        var course = "/goteborg/courses/" + instance.slug();
        return List.of(
                "/goteborg/",
                "/goteborg/courses",
                course,
                course + "/register",
                course + "/register?for=colleagues",
                "/goteborg/courses/interest",
                "/goteborg/become-a-mentor",
                "/goteborg/contact",
                "/goteborg/privacy",
                "/goteborg/cookies",
                "/goteborg/accessibility",
                "/goteborg/sign-in",
                "/goteborg/code",
                "/goteborg/here",
                "/goteborg/certificate",
                place,
                place + "/needs",
                place + "/about",
                holder.booked(group));
    }

    @Test
    void loseNothingWhenTextIsLargerOrSpacedOut() {
        try (var browser = Browser.visiting(port).speaking("sv").wide(640).open()) {
            for (var path : paths) {
                Sight.losesNothingWhenSpaced(browser.go(path));
                assertThat(browser.overflow()).as(path).isZero();
                Sight.losesNothingWhenTwiceAsLarge(browser.page());
                look(browser.page(), "large" + paths.indexOf(path));
            }
        }
    }

    @Test
    void showTheKeyboardAndCanBeHit() {
        try (var browser = Browser.visiting(port).speaking("da").wide(360).open()) {
            for (var path : paths) {
                Sight.hasTargetsThatCanBeHit(browser.go(path));
                Sight.showsWhereTheKeyboardIs(browser.page());
            }
        }
    }

    @Test
    void canBeReadInTheDark() {
        try (var browser = Browser.visiting(port).speaking("en").wide(1280).dark().open()) {
            for (var path : paths) {
                Axe.findsNothing(browser.go(path));
                look(browser.page(), "dark" + paths.indexOf(path));
            }
        }
    }

    @Test
    void skipTheMenuWithOneKey() {
        try (var browser = Browser.visiting(port).speaking("sv").open()) {
            var page = browser.go(paths.getFirst());
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("MAIN");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    private static void look(Page page, String name) {
        if (System.getProperty("look") != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(System.getProperty("look"), name + ".png")));
        }
    }
}
