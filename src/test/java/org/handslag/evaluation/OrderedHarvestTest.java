package org.handslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.handslag.commission.OrderCast;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.scope.Operator;
import org.handslag.seats.How;
import org.handslag.seats.SeatRequest;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.survey.SurveyPlay;
import org.handslag.survey.SurveyPlay.Played;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the participants of an ordered course took with them, as the orderer hears of it. */
@ServerTest
class OrderedHarvestTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 5, 3);

    private final BeanFactory beans;
    private final SurveyPlay play;
    private final HarvestPlay harvest;
    private final Operator goteborg;
    private final String email = "eva-" + UUID.randomUUID() + "@ame.example";
    private final OrderCast cast;

    OrderedHarvestTest(BeanFactory beans, SurveyPlay play, @LocalServerPort int port) {
        this.beans = beans;
        this.play = play;
        this.harvest = new HarvestPlay(play, port);
        this.goteborg = beans.getBean(Cast.class).goteborg();
        beans.getBean(TestClock.class).reset();
        beans.getBean(CourseCast.class).grund(goteborg);
        play.usual(goteborg, false);
        this.cast =
                new OrderCast(
                        goteborg,
                        beans.getBean(Inbox.class),
                        beans.getBean(Staff.class),
                        port,
                        email);
        cast.planned("grund", FIRST);
    }

    @AfterEach
    void goesBack() {
        beans.getBean(TestClock.class).reset();
    }

    @Test
    void tellsTheOrdererAndEndsTheOrderWhenTheLastOfItsDatesIsHarvested() {
        var first = held(date(FIRST));
        harvested(first, "Mod att fråga");
        assertThat(cast.page().text()).doesNotContain("Mod att fråga");
        var second = held(date(FIRST.plusDays(13)));
        var form = cast.coordinator.get(cast.desk() + "/evaluation").expect(200);
        assertThat(form.html().select("textarea").val())
                .as("what is told of so far, to begin with")
                .contains("Mod att fråga: Flera nämner det.", "5 svar", "4 av 5");
        harvested(second, "Tid att prata");
        assertThat(cast.page().text())
                .contains("Det här tyckte deltagarna", "Mod att fråga", "Tid att prata")
                .contains(HarvestPlay.told(second));
        assertThat(beans.getBean(Inbox.class).last(goteborg, email).text())
                .contains("Tid att prata")
                .doesNotContain(HarvestPlay.CLOSED);
        assertThat(cast.coordinator.get(cast.desk()).text()).contains("Beställaren har fått veta");
        cast.coordinator.get(cast.desk() + "/evaluation").expect(303);
    }

    private void harvested(Played played, String title) {
        harvest.answered(played, 5);
        cast.signInAgain();
        var page = HarvestPlay.theme(cast.coordinator, played, title);
        HarvestPlay.press(cast.coordinator, page, "/harvest/publication");
    }

    /** Five are there, and are asked the morning after. */
    private Played held(CourseInstance date) {
        var names = IntStream.range(0, 5).mapToObj(i -> "Orden " + date.slug() + " " + i).toList();
        names.forEach(name -> play.register(goteborg, invited(date, name)));
        beans.getBean(TestClock.class).set(date.starts());
        names.forEach(name -> play.attends(goteborg, date, name));
        play.nextMorning(goteborg, date);
        cast.signInAgain();
        var people = names.stream().map(name -> SeatCast.address(name).address()).toList();
        return new Played(goteborg, date, play.round(goteborg, date), people);
    }

    private static SeatRequest invited(CourseInstance date, String name) {
        var wish = SeatCast.alone(date, name);
        return new SeatRequest(
                wish.submission(),
                wish.instance(),
                wish.contact(),
                false,
                wish.seats(),
                wish.whenFull(),
                How.INVITED,
                "",
                false);
    }

    private CourseInstance date(LocalDate day) {
        var instances = beans.getBean(CourseInstances.class);
        return play.in(goteborg, () -> instances.bySlug("grund-" + day).orElseThrow());
    }
}
