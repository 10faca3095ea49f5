package org.handslag.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.course.CourseInstances;
import org.handslag.directory.People;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an order tells of people is forgotten in its time, and at once when she is erased. */
@ServerTest
class OrderClearingTest {
    private final Operator goteborg;
    private final Standings standings;
    private final Ordering ordering;
    private final OrderClearing clearing;
    private final CourseInstances instances;
    private final Keeping keeping;
    private final String email = "eva-" + UUID.randomUUID() + "@ame.example";
    private final OrderCast cast;

    /** Who is known, and when it is. */
    record Keeping(Staff staff, People people, UnitOfWork work, TestClock clock) {}

    OrderClearingTest(
            Cast operators,
            CourseCast courses,
            Standings standings,
            Ordering ordering,
            OrderClearing clearing,
            CourseInstances instances,
            Inbox inbox,
            Staff staff,
            People people,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.standings = standings;
        this.ordering = ordering;
        this.clearing = clearing;
        this.instances = instances;
        this.keeping = new Keeping(staff, people, work, clock);
        clock.reset();
        courses.grund(goteborg);
        this.cast = new OrderCast(goteborg, inbox, staff, port, email);
    }

    @AfterEach
    void goesBack() {
        keeping.clock().reset();
    }

    @Test
    void losesTheNeedsTwoWeeksAfterTheLastDayAndTheOrdererTwoYearsAfterIt() {
        var day = LocalDate.of(2027, 6, 1);
        cast.planned("grund", day);
        var id = order().id();
        var last = in(() -> instances.bySlug("grund-" + day.plusDays(13)).orElseThrow()).ends();
        keeping.clock().set(last.plus(OrderClearing.NEEDS));
        assertThat(cleared(id).wish().access()).isEqualTo("Hörslinga");
        keeping.clock().set(last.plus(OrderClearing.NEEDS).plusSeconds(1));
        assertThat(cleared(id).wish().access()).isEmpty();
        keeping.clock().set(last.plus(OrderClearing.HELD));
        assertThat(cleared(id).orderer().email()).isEqualTo(email);
        keeping.clock().set(last.plus(OrderClearing.HELD).plusSeconds(1));
        var left = cleared(id);
        assertThat(left.orderer().email()).isEmpty();
        assertThat(left.orderer().name()).isEmpty();
        assertThat(left.purpose().audience()).isEmpty();
        assertThat(left.orderer().organisation()).isEqualTo(cast.organisation());
    }

    @Test
    void losesTheNeedsSoonAfterItWasWithdrawn() {
        cast.ordered();
        var id = order().id();
        var form = cast.orderer.get(cast.own() + "/withdrawal").expect(200);
        cast.orderer.submit(form, "/withdrawal", Map.of("words", "")).expect(303);
        keeping.clock().forward(OrderClearing.NEEDS);
        assertThat(cleared(id).wish().access()).isNotEmpty();
        keeping.clock().forward(Duration.ofSeconds(1));
        assertThat(cleared(id).wish().access()).isEmpty();
    }

    @Test
    void isEmptiedAndItsLinkEndsWhenWhoeverOrderedItIsErased() {
        cast.ordered();
        var order = order();
        var own = cast.own();
        in(() -> noted(order));
        var eva = keeping.staff().person(goteborg, "Eva Order", email);
        in(() -> erased(eva));
        var left = in(() -> standings.find(order.id())).orElseThrow().commission();
        assertThat(left.isEmptied()).isTrue();
        assertThat(left.orderer().telephone()).isEmpty();
        assertThat(left.purpose().audience()).isEmpty();
        assertThat(left.wish().access()).isEmpty();
        assertThat(left.wish().seats()).isEqualTo(12);
        assertThat(in(() -> standings.notes(order.id()))).isEmpty();
        cast.orderer.get(own).expect(404);
    }

    private boolean noted(Commission order) {
        ordering.note(order.id(), "Eva ringde", CourseCast.coordinator(goteborg));
        return true;
    }

    private boolean erased(PersonId person) {
        keeping.people().erase(person, keeping.clock().instant());
        return true;
    }

    /** As the night leaves it. */
    private Commission cleared(CommissionId id) {
        return in(
                () -> {
                    clearing.clear();
                    return standings.find(id).orElseThrow().commission();
                });
    }

    private Commission order() {
        return in(() -> standings.by(email)).getFirst().commission();
    }

    private <T> T in(Supplier<T> verb) {
        return keeping.work().in(goteborg.id(), verb);
    }
}
