package org.handslag.foretold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator finds all that goes by itself around a date, and can read it before it goes. */
@ServerTest
class ForetoldTest {
    private final Operator goteborg;
    private final Operator favrskov;
    private final SurveyPlay surveys;
    private final CourseCast courses;
    private final Staff staff;
    private final JdbcClient db;
    private final int port;

    ForetoldTest(
            Cast cast,
            SurveyPlay surveys,
            CourseCast courses,
            Staff staff,
            JdbcClient db,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.surveys = surveys;
        this.courses = courses;
        this.staff = staff;
        this.db = db;
        this.port = port;
    }

    @Test
    void tellsWhenTheEvaluationItsReminderAndTheQuestionGoAndToHowMany() {
        surveys.usual(goteborg, false);
        var date = surveys.held(goteborg, List.of("Alva Först", "Bo Först"));
        var timeline = timeline(goteborg, date);
        assertThat(timeline.text()).doesNotContain("Tack för att du var med");
        var day = date.ends().atZone(goteborg.zone()).toLocalDate();
        assertThat(said(timeline, "Inbjudan till utvärderingen"))
                .contains(day.plusDays(1).getDayOfMonth() + " ", "08:00", "Skickas till 2");
        assertThat(said(timeline, "Påminnelse om utvärderingen"))
                .contains(day.plusDays(6).getDayOfMonth() + " ", "dem som inte har svarat");
        assertThat(said(timeline, "Fråga om hur det gick"))
                .contains(day.plusDays(14).getDayOfMonth() + " ", "Ingen att skicka till än");
        surveys.nextMorning(goteborg, date);
        assertThat(said(timeline(goteborg, date), "Inbjudan till utvärderingen"))
                .contains("Har gått till 2 personer");
    }

    @Test
    void tellsOfTheThanksWhereNothingIsEvaluated() {
        var date = surveys.held(favrskov, List.of("Thea Tak"));
        assertThat(timeline(favrskov, date).text())
                .contains("Tak, fordi du var med", "Sendes til 1 person")
                .doesNotContain("Invitation til evalueringen");
    }

    @Test
    void tellsThatNobodyIsExpectedWhileNobodyHasAPlace() {
        surveys.usual(goteborg, false);
        var date = courses.published(goteborg, LocalDate.of(2027, 9, 1), 10);
        var timeline = timeline(goteborg, date);
        assertThat(timeline.text()).contains("Ingen att skicka till än");
        var link = timeline.html().select("a[href$=survey-invitation]").attr("href");
        assertThat(coordinator(goteborg).get(link).expect(200).text())
                .contains("Ingen har en plats än");
    }

    @ParameterizedTest
    @CsvSource({
        "survey-invitation, Tack för att du var med",
        "survey-reminder, svara",
        "transfer-question, Hur gick det"
    })
    void drawsALetterInSomeonesNameAndSendsNothing(String kind, String said) {
        surveys.usual(goteborg, false);
        var date = surveys.held(goteborg, List.of("Cia " + kind, "Dag " + kind));
        var coordinator = coordinator(goteborg);
        var before = rows();
        var path = "/goteborg/instances/" + date.id() + "/by-itself/" + kind;
        var page = coordinator.get(path).expect(200);
        var other = page.html().select("select[name=as] option:not([selected])").last();
        var shown = coordinator.get(path + "?as=" + other.val()).expect(200);
        assertThat(shown.html().select("section h2").text()).contains(other.text().split(" ")[0]);
        assertThat(shown.text().toLowerCase()).contains(said.toLowerCase());
        assertThat(shown.html().select("main section a[href]").eachAttr("href"))
                .isNotEmpty()
                .noneMatch(link -> link.contains("/answer/") || link.contains("/task/"))
                .noneMatch(link -> link.contains("/experience/"));
        assertThat(rows()).isEqualTo(before);
        coordinator.get(path + "x").expect(404);
    }

    /** The messages and the links that there are. */
    private List<Integer> rows() {
        return surveys.in(
                goteborg,
                () ->
                        db.sql(
                                        """
                                        select count(*)::int from message
                                        union all
                                        select count(*)::int from token
                                        """)
                                .query(Integer.class)
                                .list());
    }

    private Visitor coordinator(Operator operator) {
        return staff.signedIn(port, operator, Role.COORDINATOR);
    }

    private Visitor.Page timeline(Operator operator, CourseInstance date) {
        var path = "/" + operator.slug() + "/reminders/" + date.id();
        return coordinator(operator).get(path).expect(200);
    }

    private static String said(Visitor.Page timeline, String title) {
        return timeline.html().select("main li").stream()
                .filter(one -> one.text().contains(title))
                .findFirst()
                .map(Element::text)
                .orElseThrow();
    }
}
