package org.handslag.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.reserve.Opener;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Crowd;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Seats that an orderer does not use are opened to others only when she says so. */
@ServerTest
class OpeningLeaveTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Operator goteborg;
    private final CourseInstances instances;
    private final Opener opener;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Visitor participant;
    private final OrderCast cast;
    private final LocalDate first = LocalDate.of(2027, 5, 3).plusDays(DAYS.getAndIncrement());

    OpeningLeaveTest(
            Cast operators,
            CourseCast courses,
            CourseInstances instances,
            Opener opener,
            Inbox inbox,
            Staff staff,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.instances = instances;
        this.opener = opener;
        this.work = work;
        this.clock = clock;
        clock.reset();
        courses.grund(goteborg);
        this.participant = Crowd.fromElsewhere(new Visitor(port, "sv"));
        var email = "eva-" + UUID.randomUUID() + "@ame.example";
        this.cast = new OrderCast(goteborg, inbox, staff, port, email);
        cast.planned("grund", first);
    }

    @Test
    void opensNoSeatThatTheOrdererHasNotLetGo() {
        settle("");
        var date = dates().getFirst();
        var opening = "/goteborg/instances/" + date.id() + "/opening";
        var page = cast.coordinator.get(opening).expect(200);
        assertThat(page.text()).contains("Beställaren har inte sagt ja", "Ring eller skriv");
        assertThat(page.html().select("form[action$=opening]")).isEmpty();
        assertRefused(() -> opener.open(date, null, coordinator()));
        var soon = clock.instant().plus(Duration.ofDays(2));
        assertRefused(() -> opener.plan(date, soon, null, coordinator()));
    }

    @Test
    void opensSeatsFromTheDayThatTheOrdererHasSet() {
        settle("2027-04-10");
        var opening = "/goteborg/instances/" + dates().getFirst().id() + "/opening";
        var form = cast.coordinator.get(opening).expect(200);
        assertThat(form.text()).contains("från och med den 10 april 2027");
        var early = Map.of("how-many", "ALL", "day", "2027-04-09", "time", "09:00");
        var refused = cast.coordinator.submit(form, "/opening", early).expect(409);
        assertThat(refused.text()).contains("Välj en dag som beställaren har sagt ja till");
        assertThat(refused.html().select("[name=day]").val()).isEqualTo("2027-04-09");
        var then = Map.of("how-many", "ALL", "day", "2027-04-10", "time", "09:00");
        cast.coordinator.submit(form, "/opening", then).expect(303);
    }

    @Test
    void dropsThePlanWhenTheOrdererChangesHerMindAndTakesItUpWhenTheOfficeNotesHerYes() {
        var date = dates().getFirst();
        var at = clock.instant().plus(Duration.ofDays(9));
        run(() -> opener.plan(date, at, null, coordinator()));
        settle("");
        assertThat(cast.page().text()).doesNotContain("Öppnar alla lediga platser");
        var note = cast.coordinator.get(cast.desk() + "/opening").expect(200);
        var silent = cast.coordinator.submit(note, "/opening", Map.of("may-open", "yes"));
        assertThat(silent.expect(422).text()).contains("Vem sa det, och när?");
        var said = Map.of("may-open", "yes", "words", "Eva, på telefon den 3 mars");
        cast.coordinator.submit(note, "/opening", said).expect(303);
        var desk = cast.coordinator.get(cast.desk()).text();
        assertThat(desk).contains("Eva, på telefon", "Får öppnas för andra");
        run(() -> opener.plan(date, at, null, coordinator()));
        assertThat(cast.page().text()).contains("Öppnar alla lediga platser");
    }

    @Test
    void saysBeforeSeatsAreOpenedAtOnceThatItCannotBeUndone() {
        var date = dates().getFirst();
        var opening = "/goteborg/instances/" + date.id() + "/opening";
        var plan = cast.coordinator.get(opening).expect(200);
        assertThat(plan.html().select("button[name=now]")).isEmpty();
        var now = cast.coordinator.get(opening + "/now").expect(200);
        assertThat(now.text()).contains("Det går inte att ångra", "12 platser lediga");
        var some = Map.of("how-many", "SOME", "seats", "3");
        cast.coordinator.submit(now, "/now", some).expect(303);
        assertThat(participant.get("/goteborg/courses/" + date.slug()).text())
                .contains("3 platser kvar");
    }

    /** The orderer says from when seats may be opened; empty says no. */
    private void settle(String from) {
        var page = cast.orderer.get(cast.own() + "/opening").expect(200);
        var answer =
                from.isEmpty()
                        ? Map.of("may-open", "")
                        : Map.of("may-open", "yes", "open-from", from);
        cast.orderer.submit(page, "/opening", answer).expect(303);
    }

    private void assertRefused(Runnable verb) {
        assertThatThrownBy(() -> run(verb))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("reserve.refused.no-leave"));
    }

    private Viewer coordinator() {
        return CourseCast.coordinator(goteborg);
    }

    private List<CourseInstance> dates() {
        return work.in(
                goteborg.id(), () -> List.of(instances.bySlug("grund-" + first).orElseThrow()));
    }

    private void run(Runnable verb) {
        work.in(goteborg.id(), verb);
    }
}
