package org.handslag.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.commission.CommissionState.Side;
import org.handslag.course.Course;
import org.handslag.directory.MergeId;
import org.handslag.directory.PersonMerging;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.home.Desk;
import org.handslag.scope.Operator;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What is kept of orders, found again and forgotten. */
@ServerTest
class KeptOrdersTest {
    private final Operator goteborg;
    private final Commissions commissions;
    private final Standings standings;
    private final Steps steps;
    private final Ordering ordering;
    private final OrderList list;
    private final OrdersOnTheDesk desk;
    private final OrderClearing clearing;
    private final PersonMerging merging;
    private final Staff staff;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Course course;
    private final Viewer visitor;
    private final String tag = UUID.randomUUID().toString();

    KeptOrdersTest(
            Cast operators,
            CourseCast courses,
            Standings.Parts parts,
            Standings standings,
            Ordering ordering,
            OrderList list,
            OrdersOnTheDesk desk,
            OrderClearing clearing,
            PersonMerging merging,
            Staff staff,
            UnitOfWork work,
            TestClock clock) {
        this.goteborg = operators.goteborg();
        this.commissions = parts.commissions();
        this.steps = parts.steps();
        this.standings = standings;
        this.ordering = ordering;
        this.list = list;
        this.desk = desk;
        this.clearing = clearing;
        this.merging = merging;
        this.staff = staff;
        this.work = work;
        this.clock = clock;
        this.course = courses.grund(goteborg);
        this.visitor = SeatCast.visitor(goteborg);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isReadAsItWasWritten() {
        var order = order(12, true);
        run(() -> ordering.place(order, false, visitor));
        assertThat(in(() -> standings.find(order.id())).orElseThrow().commission())
                .isEqualTo(order);
    }

    @Test
    void isFoundByWordsStateAndSide() {
        var order = placed();
        assertThat(rows(tag.toUpperCase(Locale.ROOT), null, null)).hasSize(1);
        assertThat(rows(tag, CommissionState.REQUESTED, Side.US)).hasSize(1);
        assertThat(rows(tag, CommissionState.AGREED, null)).isEmpty();
        assertThat(rows(tag, null, Side.ORDERER)).isEmpty();
        run(() -> ordering.withdraw(order.id(), "", visitor));
        assertThat(rows(tag, CommissionState.WITHDRAWN, Side.NOBODY)).hasSize(1);
    }

    @Test
    void isSeenInItsOwnProgrammeOnly() {
        placed();
        var other = new UUID[] {ProgrammeId.next().value()};
        var own = new UUID[] {course.programme().value()};
        var all = new OrderFilter(tag, null, null);
        var today = LocalDate.of(2026, 11, 2);
        assertThat(in(() -> list.rows(other, all, clock.instant(), today))).isEmpty();
        assertThat(in(() -> list.rows(own, all, clock.instant(), today))).hasSize(1);
    }

    @Test
    void liesOnTheCoordinatorsDeskWhileItWaitsForUs() {
        var order = placed();
        var coordinator = CourseCast.coordinator(goteborg);
        var now = new Desk(coordinator, goteborg, clock.instant());
        assertThat(in(() -> desk.items(now))).hasSize(1);
        run(() -> ordering.withdraw(order.id(), "", visitor));
        assertThat(rows(tag, null, Side.US)).isEmpty();
    }

    @Test
    void isForgottenWhenNobodyConfirmedIt() {
        var order = order(12, false);
        run(() -> ordering.place(order, true, visitor));
        clock.forward(OrderClearing.UNCONFIRMED);
        run(clearing::clear);
        assertThat(in(() -> commissions.find(order.id()))).isPresent();
        clock.forward(Duration.ofSeconds(1));
        run(clearing::clear);
        assertThat(in(() -> commissions.find(order.id()))).isEmpty();
    }

    @Test
    void isEmptiedHalfAYearAfterItWasWithdrawn() {
        var order = placed();
        var lasting = order(5, false);
        run(() -> ordering.place(lasting, false, visitor));
        run(() -> ordering.withdraw(order.id(), "Eva slutade", visitor));
        clock.forward(OrderClearing.ENDED.plusSeconds(1));
        run(clearing::clear);
        var left = in(() -> standings.find(order.id())).orElseThrow();
        assertThat(left.commission().isEmptied()).isTrue();
        assertThat(left.commission().orderer().organisation()).contains(tag);
        assertThat(left.commission().purpose().audience()).isEmpty();
        assertThat(left.steps()).extracting(Step::words).containsOnly("");
        assertThat(in(() -> standings.find(lasting.id())).orElseThrow().commission())
                .isEqualTo(lasting);
    }

    @Test
    void followsACoordinatorWhoIsMergedAndGoesBack() {
        var order = placed();
        var from = staff.person(goteborg, "Maja Lind", tag + "@goteborg.example");
        var into = staff.person(goteborg, "Maja Lindh", tag + "@kommun.example");
        var by = new Viewer(goteborg.id(), from, List.of(), goteborg.language());
        run(() -> ordering.decline(order.id(), "Fullt", by));
        run(() -> ordering.note(order.id(), "Ringde", by));
        var merge = MergeId.next();
        run(() -> merging.merge(new PersonsMerged(merge, from, into), Set.of()));
        assertThat(last(order).person()).isEqualTo(into);
        assertThat(in(() -> steps.notes(order.id())).getFirst().person()).isEqualTo(into);
        run(() -> merging.part(new PersonsParted(merge, from, into), Set.of()));
        assertThat(last(order).person()).isEqualTo(from);
        assertThat(in(() -> steps.notes(order.id())).getFirst().person()).isEqualTo(from);
    }

    @Test
    void refusesWhatNoOrderCanBe() {
        assertThatThrownBy(() -> run(() -> commissions.add(order(0, false))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("commission_seats_possible");
    }

    @Test
    void takesNoStepThatMayNotFollow() {
        var order = placed();
        assertThatThrownBy(() -> run(() -> ordering.evaluate(order.id(), "Bra", visitor)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> run(() -> ordering.agree(order.id(), 1, visitor)))
                .isInstanceOf(Refusal.class);
        assertThat(in(() -> steps.of(order.id()))).hasSize(1);
    }

    private Step last(Commission order) {
        return in(() -> steps.of(order.id())).getLast();
    }

    private Commission placed() {
        var order = order(12, false);
        run(() -> ordering.place(order, false, visitor));
        return order;
    }

    private List<OrderRow> rows(String words, CommissionState state, Side side) {
        var filter = new OrderFilter(words, state, side);
        var today = LocalDate.ofInstant(clock.instant(), goteborg.zone());
        return in(() -> list.rows(null, filter, clock.instant(), today));
    }

    private Commission order(int seats, boolean mayOpen) {
        var day = new Commission.Day(LocalDate.of(2027, 3, 21), Commission.DayPart.MORNING);
        var second = new Commission.Day(LocalDate.of(2027, 4, 3), Commission.DayPart.WHOLE_DAY);
        return new Commission(
                CommissionId.next(),
                course.programme(),
                UUID.randomUUID(),
                new Commission.Orderer(
                        "Enheten " + tag,
                        "",
                        "Eva Order",
                        tag + "@ame.example",
                        "",
                        Locale.of("sv")),
                new Commission.Purpose("Lokalvården", "Vill gärna visas", 6, "I april", "Städning"),
                new Commission.Wish(
                        course.id(),
                        List.of("Att vara mentor", "Samtal som hjälper"),
                        "Mer om språk",
                        "En mentor",
                        List.of(day, second),
                        seats,
                        true,
                        "Sal 3",
                        "Hörslinga"),
                new Commission.Terms(
                        "Enheten", "47", mayOpen, mayOpen ? LocalDate.of(2027, 3, 1) : null),
                clock.instant());
    }

    private void run(Runnable verb) {
        work.in(goteborg.id(), verb);
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
