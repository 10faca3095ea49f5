package org.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.CourseCast.coordinator;

import java.time.LocalDate;
import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CoursePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Cast operators;
    private final Operator goteborg;
    private final CourseCast cast;
    private final Scheduling scheduling;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final Visitor visitor;
    private final int port;

    CoursePagesTest(
            Cast operators,
            CourseCast cast,
            Scheduling scheduling,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        this.operators = operators;
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.scheduling = scheduling;
        this.work = work;
        this.db = db;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @BeforeEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsAllThatAVisitorMustKnow() {
        var instance = cast.published(goteborg, DAY, 12);
        var page = visitor.get("/goteborg/courses/" + instance.slug()).expect(200);
        assertThat(page.h1()).isEqualTo("Grundkurs för mentorer");
        assertThat(page.html().text())
                .contains("torsdag 10 december 2026", "09:00–16:00", "12 platser kvar")
                .contains("Kostnadsfritt", "Maja Lind", "Att vara mentor (3 timmar)")
                .contains("5 timmar 30 minuter", "minst 80 procent");
        assertThat(page.html().select("a[href$=/register]")).isNotEmpty();
    }

    @Test
    void keepsNoSessionAndSetsNoCookie() {
        var instance = cast.published(goteborg, DAY, 12);
        for (var path : new String[] {"", "/" + instance.slug()}) {
            var page = visitor.get("/goteborg/courses" + path).expect(200);
            assertThat(page.raw().headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void saysFullWhenEverySeatIsTaken() {
        var instance = cast.published(goteborg, DAY.plusDays(1), 5);
        fill(instance, 5, 3);
        var page = visitor.get("/goteborg/courses/" + instance.slug());
        assertThat(page.html().text()).contains("Fullt – 3 väntar", "Ställ dig på väntelistan");
    }

    @Test
    void keepsAFreedSeatForWhoeverWaits() {
        var instance = cast.published(goteborg, DAY.plusDays(2), 5);
        fill(instance, 4, 1);
        var page = visitor.get("/goteborg/courses/" + instance.slug());
        assertThat(page.html().text()).contains("Fullt – 1 väntar");
    }

    @Test
    void showsEachStateInKindWords() {
        var instance = cast.published(goteborg, DAY.plusDays(3), 5);
        var path = "/goteborg/courses/" + instance.slug();
        clock.set(instance.starts().plusSeconds(60));
        assertThat(visitor.get(path).html().text()).contains("Kursen har börjat");
        clock.set(instance.ends());
        assertThat(visitor.get(path).html().text()).contains("Kursen är genomförd");
        clock.reset();
        cast.published(goteborg, DAY.plusDays(20), 5);
        work.in(
                goteborg.id(),
                () ->
                        scheduling.cancel(
                                instance,
                                Texts.of(Locale.of("sv"), "Sjukdom", DAY),
                                coordinator(goteborg)));
        var cancelled = visitor.get(path);
        assertThat(cancelled.html().text()).contains("Inställt", "Nästa datum");
        assertThat(cancelled.html().select("a[href$=/register]")).isEmpty();
    }

    @Test
    void hidesADraft() {
        var draft = cast.draft(goteborg, cast.grund(goteborg), DAY.plusDays(4), 5);
        visitor.get("/goteborg/courses/" + draft.slug()).expect(404);
        assertThat(visitor.get("/goteborg/courses").html().select("a[href$=" + draft.slug() + "]"))
                .isEmpty();
    }

    @Test
    void showsAnUnlistedOneOnlyToWhoHasItsAddress() {
        var instance = cast.published(goteborg, DAY.plusDays(5), 5);
        work.in(goteborg.id(), () -> scheduling.list(instance, false, coordinator(goteborg)));
        visitor.get("/goteborg/courses/" + instance.slug()).expect(200);
        assertThat(
                        visitor.get("/goteborg/courses")
                                .html()
                                .select("a[href$=" + instance.slug() + "]"))
                .isEmpty();
    }

    @Test
    void showsACourseWithItsDates() {
        var instance = cast.published(goteborg, DAY.plusDays(6), 5);
        var page = visitor.get("/goteborg/courses/grund").expect(200);
        assertThat(page.html().select("a[href$=" + instance.slug() + "]")).isNotEmpty();
    }

    @Test
    void findsByMonthAndFreeSeats() {
        var course = cast.course(goteborg, "natverk", "Nätverksträff");
        var full = cast.draft(goteborg, course, LocalDate.of(2027, 5, 4), 1);
        work.in(goteborg.id(), () -> scheduling.publish(full, coordinator(goteborg)));
        fill(full, 1, 0);
        var may = "/goteborg/courses?month=2027-05";
        assertThat(visitor.get(may).html().select(".cards a")).hasSize(1);
        assertThat(visitor.get(may + "&free=yes").html().text())
                .contains("Inget kurstillfälle passar");
        assertThat(visitor.get(may + "&language=xx").expect(200).html().select(".cards a"))
                .isEmpty();
        visitor.get("/goteborg/courses?month=12345&page=x&language=%00").expect(200);
    }

    @Test
    void speaksTheReadersLanguageAndIsHonestAboutTheTexts() {
        var instance = cast.published(goteborg, DAY.plusDays(7), 5);
        var path = "/goteborg/courses/" + instance.slug();
        var danish = new Visitor(port, "sv").get(path + "?lang=da").expect(200).html();
        assertThat(danish.selectFirst("html").attr("lang")).isEqualTo("da");
        assertThat(danish.text()).contains("5 pladser tilbage", "findes kun på svensk");
        assertThat(danish.select("[lang=sv].prose")).isNotEmpty();
        assertThat(danish.select("link[hreflang=en]").attr("href")).contains("lang=en");
    }

    @Test
    void belongsToItsOperatorAlone() {
        var instance = cast.published(goteborg, DAY.plusDays(8), 5);
        operators.favrskov();
        visitor.get("/favrskov/courses/" + instance.slug()).expect(404);
    }

    private void fill(CourseInstance instance, int confirmed, int waiting) {
        work.in(
                goteborg.id(),
                () ->
                        db.sql(
                                        """
                                        update seat_count
                                           set confirmed = :confirmed, waiting = :waiting
                                         where instance_id = :instance
                                        """)
                                .param("confirmed", confirmed)
                                .param("waiting", waiting)
                                .param("instance", instance.id())
                                .update());
    }
}
