package org.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.CourseCast.coordinator;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SitePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Operator goteborg;
    private final CourseCast cast;
    private final Scheduling scheduling;
    private final Interests interests;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final Staff staff;
    private final int port;
    private final Visitor visitor;

    SitePagesTest(
            Cast operators,
            CourseCast cast,
            Scheduling scheduling,
            Interests interests,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            Staff staff,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.scheduling = scheduling;
        this.interests = interests;
        this.work = work;
        this.db = db;
        this.clock = clock;
        this.staff = staff;
        this.port = port;
        this.visitor = new Visitor(port, "sv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void answersEveryPageInEveryLanguage(String language) {
        for (var path :
                new String[] {
                    "/",
                    "/become-a-mentor",
                    "/courses",
                    "/courses/interest",
                    "/contact",
                    "/privacy",
                    "/cookies"
                }) {
            var page = new Visitor(port, language).get("/goteborg" + path).expect(200);
            assertThat(page.html().select("h1")).hasSize(1);
            assertThat(page.html().select("html").attr("lang")).isEqualTo(language);
        }
    }

    @Test
    void showsTheNextCoursesOnTheFirstPage() {
        var instance = cast.published(goteborg, DAY, 12);
        var page = visitor.get("/goteborg/").expect(200);
        assertThat(page.html().select("a[href$=" + instance.slug() + "]")).isNotEmpty();
        assertThat(page.raw().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void showsWhatTheCoordinatorHasWritten() {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        coordinator.get("/goteborg/site-texts").expect(200);
        var path = "/goteborg/site-texts/BECOME_A_MENTOR";
        var form = coordinator.get(path).expect(200);
        var text = "Bli mentor hos oss.\n\n- Första steget\n- Andra <b>steget</b>";
        coordinator.submit(form, path, Map.of("text-sv", text)).expect(303);
        var page = visitor.get("/goteborg/become-a-mentor").html();
        assertThat(page.select("main li").eachText())
                .containsSequence("Första steget", "Andra <b>steget</b>");
        var late = coordinator.submit(form, path, Map.of("text-sv", "Sent")).expect(409);
        assertThat(late.html().select(".ds-validation-message").text()).contains("Bli mentor hos");
        coordinator.get("/goteborg/site-texts/NOTHING").expect(404);
    }

    @Test
    void tellsWhoAskedOfTheNextDateOnceAndForgetsHer() {
        var course = cast.course(goteborg, "natverk", "Nätverksträff");
        cast.grund(goteborg);
        var form = visitor.get("/goteborg/courses/interest?course=natverk").expect(200);
        assertThat(form.html().select("option[selected]").val()).isEqualTo("natverk");
        visitor.submit(form, "/interest", Map.of("email", "ingen adress")).expect(422);
        ask(form, "lena@kajen.example");
        ask(form, "LENA@kajen.example");
        assertThat(mails("lena@kajen.example")).hasSize(1);
        var draft = cast.draft(goteborg, course, DAY, 10);
        work.in(goteborg.id(), () -> scheduling.publish(draft, coordinator(goteborg)));
        assertThat(mails("lena@kajen.example")).contains("Nytt datum: Nätverksträff").hasSize(2);
        var second = cast.draft(goteborg, course, DAY.plusDays(7), 10);
        work.in(goteborg.id(), () -> scheduling.publish(second, coordinator(goteborg)));
        assertThat(mails("lena@kajen.example")).hasSize(2);
    }

    @Test
    void leavesTheListByOneButton() {
        var form = visitor.get("/goteborg/courses/interest").expect(200);
        ask(form, "omar@kajen.example");
        var link = link("omar@kajen.example");
        var page = visitor.get(link).expect(200);
        assertThat(count("omar@kajen.example")).isOne();
        visitor.submit(page, "/interest/", Map.of()).expect(303);
        assertThat(count("omar@kajen.example")).isZero();
        visitor.get(link).expect(404);
    }

    @Test
    void forgetsAfterAYear() {
        ask(visitor.get("/goteborg/courses/interest").expect(200), "ulla@kajen.example");
        var inAYear = clock.instant().plus(Duration.ofDays(1));
        work.in(goteborg.id(), () -> interests.forgetBefore(inAYear));
        assertThat(count("ulla@kajen.example")).isZero();
    }

    @Test
    void hearsFeedbackWithoutANameAndAnswersWhoLeftAnAddress() {
        var form = visitor.get("/goteborg/contact").expect(200);
        visitor.submit(form, "/contact", Map.of("said", " ")).expect(422);
        visitor.submit(form, "/contact", Map.of("said", "Texten är för liten")).expect(303);
        visitor.submit(
                        form,
                        "/contact",
                        Map.of("said", "Knappen syns inte", "email", "siv@hem.example"))
                .expect(303);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        assertThat(coordinator.get("/goteborg/home").html().text())
                .contains("2 synpunkter att svara på");
        var list = coordinator.get("/goteborg/feedback").expect(200);
        assertThat(list.html().select(".tasks li")).hasSize(2);
        var one = coordinator.get(list.html().select("a:contains(Knappen)").attr("href"));
        coordinator.submit(one, "/answer", Map.of("answer", "Nu syns den.")).expect(303);
        coordinator.submit(one, "/answer", Map.of("answer", "Igen.")).expect(409);
        assertThat(mails("siv@hem.example")).containsExactly("Svar från Mentor i Göteborg");
        coordinator.get("/goteborg/feedback/" + UUID.randomUUID()).expect(404);
        visitor.get("/goteborg/feedback").expect(302);
    }

    private void ask(Visitor.Page form, String email) {
        visitor.submit(form, "/interest", Map.of("email", email)).expect(303);
    }

    private List<String> mails(String email) {
        return work.in(
                goteborg.id(),
                () ->
                        db.sql("select subject from message where email = :email order by id")
                                .param("email", email)
                                .query(String.class)
                                .list());
    }

    private String link(String email) {
        var body =
                work.in(
                        goteborg.id(),
                        () ->
                                db.sql("select body::text from message where email = :email")
                                        .param("email", email)
                                        .query(String.class)
                                        .single());
        var from = body.indexOf("/goteborg/courses/interest/");
        return body.substring(from, body.indexOf('"', from));
    }

    private int count(String email) {
        return work.in(
                goteborg.id(),
                () ->
                        db.sql("select count(*) from course_interest where email_key = :email")
                                .param("email", email)
                                .query(Integer.class)
                                .single());
    }
}
