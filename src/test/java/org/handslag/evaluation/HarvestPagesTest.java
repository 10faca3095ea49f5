package org.handslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.evaluation.HarvestPlay.CLOSED;
import static org.handslag.evaluation.HarvestPlay.OPEN;
import static org.handslag.evaluation.HarvestPlay.choosing;
import static org.handslag.evaluation.HarvestPlay.date;
import static org.handslag.evaluation.HarvestPlay.press;
import static org.handslag.evaluation.HarvestPlay.theme;
import static org.handslag.evaluation.HarvestPlay.told;
import static org.handslag.evaluation.HarvestPlay.wish;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be harvested, quoted and read, and by whom. */
@ServerTest
class HarvestPagesTest {
    private final Operator goteborg;
    private final Operator favrskov;
    private final SurveyPlay surveys;
    private final HarvestPlay play;
    private final Staff staff;
    private final JdbcClient db;
    private final TestClock clock;
    private final Visitor visitor;
    private final int port;

    HarvestPagesTest(
            Cast cast,
            SurveyPlay surveys,
            Staff staff,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.surveys = surveys;
        this.play = new HarvestPlay(surveys, port);
        this.staff = staff;
        this.db = db;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @Test
    void nothingIsHarvestedFromFewerThanFive() {
        var played = surveys.asked(goteborg, 6, false);
        play.answered(played, 4);
        var coordinator = coordinator();
        var harvest = coordinator.get(date(played) + "/harvest").expect(200);
        assertThat(harvest.html().text()).contains("Det finns inget att skörda än");
        coordinator.get(date(played) + "/harvest/themes/new").expect(409);
        assertThat(harvest.html().select("main a[href*=themes], main a[href*=results]")).isEmpty();
        assertThat(visitor.get(told(played)).expect(200).html().text())
                .contains("Här är inget berättat än");
    }

    @Test
    void aSmallDateTeachesToo() {
        var played = surveys.asked(goteborg, 3, false);
        play.answered(played, 2);
        var coordinator = coordinator();
        var hub = coordinator.get(date(played)).expect(200);
        assertThat(hub.html().select("a[href$=/harvest]")).isNotEmpty();
        var harvest = wish(coordinator, played, "Längre pauser");
        assertThat(harvest.text())
                .contains("Längre pauser", "Det finns inget att skörda än")
                .doesNotContain(OPEN, CLOSED);
        var edit = harvest.html().select("a[href*=/improvements/0]").attr("href");
        var changed = coordinator.get(edit).expect(200);
        coordinator.submit(changed, edit, Map.of("wish-sv", "Två pauser")).expect(303);
        assertThat(coordinator.get(date(played) + "/harvest").text()).contains("Två pauser");
    }

    @Test
    void nothingIsLearntFromADateThatHasNotBeen() {
        var date = surveys.asked(goteborg, 3, false).instance();
        clock.set(date.starts().minusSeconds(60));
        var coordinator = coordinator();
        var path = "/goteborg/instances/" + date.id();
        coordinator.get(path + "/improvements/new").expect(409);
        var harvest = coordinator.get(path + "/harvest").expect(200);
        assertThat(harvest.html().select("a[href*=improvements]")).isEmpty();
    }

    @Test
    void nothingIsHarvestedBeforeTheRoundHasClosed() {
        var played = surveys.asked(goteborg, 6, false);
        var harvest = coordinator().get(date(played) + "/harvest").expect(200);
        assertThat(harvest.html().select("a[href*=themes]")).isEmpty();
    }

    @Test
    void onlyWhatItsWriterAgreedToCanBeChosen() {
        var played = surveys.asked(goteborg, 6, false);
        play.answered(played, 5);
        var coordinator = coordinator();
        var form = choosing(coordinator, theme(coordinator, played, "Mod"));
        assertThat(form.text()).contains(OPEN).doesNotContain(CLOSED);
        var forged = UUID.nameUUIDFromBytes(CLOSED.getBytes(StandardCharsets.UTF_8)).toString();
        coordinator.submit(form, "/quotes", Map.of("saying", forged)).expect(422);
        var typed = Map.of("saying", key(form.html().html()), "shorter", CLOSED);
        var refused = coordinator.submit(form, "/quotes", typed).expect(422);
        assertThat(refused.html().select("#f-shorter").val()).isEqualTo(CLOSED);
    }

    /** Neither the row of the answer, nor of whom, nor when it was given. */
    @Test
    void nothingTiesAQuoteToItsAnswer() {
        var columns =
                surveys.in(
                        goteborg,
                        () ->
                                db.sql(
                                                """
                                                select column_name from information_schema.columns
                                                 where table_name = 'harvest_quote'
                                                """)
                                        .query(String.class)
                                        .list());
        assertThat(columns)
                .containsExactlyInAnyOrder("operator_id", "id", "theme_id", "words", "position");
    }

    @Test
    void quotesAreShortenedAndNotReworded() {
        var played = surveys.asked(goteborg, 6, false);
        play.answered(played, 5);
        var coordinator = coordinator();
        var form = choosing(coordinator, theme(coordinator, played, "Mod"));
        var chosen = key(form.html().html());
        var changed = Map.of("saying", chosen, "shorter", "Jag vågar alltid fråga […]");
        coordinator.submit(form, "/quotes", changed).expect(422);
        var shorter = Map.of("saying", chosen, "shorter", "Jag vågar fråga nu,[...]");
        var done = coordinator.submit(form, "/quotes", shorter).expect(303);
        var harvest = coordinator.follow(done);
        assertThat(harvest.html().select("blockquote").text()).isEqualTo("Jag vågar fråga nu, […]");
        var edit = harvest.html().select("a[href*=/harvest/quotes/]").first().attr("href");
        var again = coordinator.get(edit).expect(200);
        coordinator.submit(again, "/quotes", Map.of("shorter", OPEN)).expect(422);
        coordinator.submit(again, "/quotes", Map.of("shorter", "Jag vågar […]")).expect(303);
        var left = press(coordinator, coordinator.get(date(played) + "/harvest"), "/removal");
        assertThat(left.html().select("blockquote")).isEmpty();
    }

    @Test
    void isReadByEveryoneOnceItIsPublishedAndByNobodyWhenItIsTakenBack() {
        var played = surveys.asked(goteborg, 6, false);
        play.answered(played, 5);
        var coordinator = coordinator();
        var harvest = coordinator.get(date(played) + "/harvest").expect(200);
        assertThat(harvest.html().select("form[action$=/publication]")).isEmpty();
        harvest = theme(coordinator, played, "Mod att fråga");
        assertThat(visitor.get(told(played)).text()).doesNotContain("Mod att fråga");
        harvest = press(coordinator, harvest, "/publication");
        var read = visitor.get(told(played)).expect(200);
        assertThat(read.html().text())
                .contains("Mod att fråga", "Flera nämner det.", "5 har svarat", "4 av 5");
        assertThat(read.header("ETag")).isNotEmpty();
        var course = "/goteborg/courses/grund/taken-along";
        assertThat(visitor.get(course).expect(200).text()).contains("Mod att fråga");
        assertThat(visitor.get(told(played) + "?lang=da").text())
                .contains("Det deltagerne tog med sig", "Denne tekst");
        press(coordinator, harvest, "/retraction");
        assertThat(visitor.get(told(played)).text()).doesNotContain("Mod att fråga");
        assertThat(visitor.get(course).text()).doesNotContain("Mod att fråga");
    }

    @Test
    void newsBeginsWithTheHarvest() {
        var played = surveys.asked(goteborg, 6, false);
        play.answered(played, 5);
        var coordinator = coordinator();
        var harvest = press(coordinator, theme(coordinator, played, "Mod"), "/publication");
        var begun = press(coordinator, harvest, "/post");
        assertThat(begun.html().select("#f-text-sv").val())
                .contains("# Mod", "Flera nämner det.", "/taken-along");
        var path = begun.address().getPath().replace("/edit", "");
        var post = press(coordinator, coordinator.get(path).expect(200), "/publication");
        var read = visitor.get(post.html().select("main a[href*=/news/]").attr("href"));
        assertThat(read.html().select("main a[href='" + told(played) + "']")).hasSize(1);
    }

    @Test
    void doesNotExistForAnotherProgrammeOrOperator() {
        var played = surveys.asked(goteborg, 6, false);
        play.answered(played, 5);
        theme(coordinator(), played, "Bara vårt");
        var kim = staff.person(goteborg, "Kim Ek", "kim@skord.example");
        var other = new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());
        staff.give(goteborg, kim, Role.COORDINATOR, other);
        staff.signedIn(port, goteborg, kim).get(date(played) + "/harvest").expect(404);
        var danish = staff.signedIn(port, favrskov, Role.COORDINATOR);
        danish.get(date(played).replace("goteborg", "favrskov") + "/harvest").expect(404);
        visitor.get(told(played).replace("goteborg", "favrskov")).expect(404);
    }

    private Visitor coordinator() {
        return staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    private static String key(String page) {
        return Jsoup.parse(page).select("input[name=saying]").stream()
                .filter(one -> one.parent().text().contains("vågar"))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }
}
