package org.handslag.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.handslag.hours.HourSums.Noted;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database sums up of hours is what their ledger says, in the World and day after day. */
@ServerTest
@InTheWorld
class HourSumsTest {
    private static final int DAYS = 40;

    private final HourLedgers ledgers;
    private final Circles circles;
    private final Operators operators;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final LocalDate today;

    HourSumsTest(
            HourLedgers ledgers,
            Circles circles,
            Operators operators,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock) {
        this.ledgers = ledgers;
        this.circles = circles;
        this.operators = operators;
        this.work = work;
        this.db = db;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void saysWhatTheLedgersSay() {
        var all = new ArrayList<HourSums>();
        for (var slug : List.of("goteborg", "favrskov", "kristianstad")) {
            var operator = operators.bySlug(slug).orElseThrow();
            var viewer = Viewer.visitor(operator.id(), operator.language());
            all.addAll(work.in(operator.id(), () -> compared(viewer)));
        }
        assertThat(all).extracting(sums -> sums.noted().lastWeek()).contains(true, false);
        assertThat(all).extracting(sums -> sums.noted().unanswered()).contains(true, false);
        assertThat(all).extracting(sums -> sums.noted().denied()).contains(true, false);
        assertThat(all).extracting(HourSums::isSilent).contains(true, false);
    }

    private List<HourSums> compared(Viewer viewer) {
        denyOne();
        var running = running(viewer);
        var all = new ArrayList<HourSums>();
        for (int back = -9; back < DAYS; back += 3) {
            var day = today.minusDays(back);
            var expected =
                    ledgers.of(running, day).stream()
                            .filter(ledger -> !ledger.grants().isEmpty())
                            .map(HourSumsTest::of)
                            .toList();
            var sums = ledgers.sums(running, day);
            assertThat(sums).isEqualTo(expected);
            all.addAll(sums);
        }
        return all;
    }

    /**
     * Which nobody has done in the World: a mentee says of the first hours that they are not right.
     */
    private void denyOne() {
        db.sql(
                        """
                        insert into hours_answer (id, given_id, correct, answered_at)
                        select :id, g.id, false, now()
                          from hours_given g join mentorship m on m.id = g.mentorship_id
                         where m.ended_on is null and g.undone_at is null
                         order by g.day, g.id limit 1
                        """)
                .param("id", UUID.randomUUID())
                .update();
    }

    private static HourSums of(HourLedger ledger) {
        var monday = GivenHours.monday(ledger.today());
        var noted =
                new Noted(
                        ledger.given().stream().mapToInt(GivenHours::minutes).sum(),
                        !ledger.week(monday.minusWeeks(1)).isEmpty(),
                        !ledger.unanswered().headMap(monday).isEmpty(),
                        ledger.given().stream().anyMatch(GivenHours::isDenied));
        return new HourSums(
                ledger.circle(), ledger.grants(), noted, ledger.share(), ledger.today());
    }

    private List<Circle> running(Viewer viewer) {
        return db
                .sql("select id from mentorship where ended_on is null order by id")
                .query((row, _) -> new MentorshipId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> circles.any(id, viewer).stream())
                .toList();
    }
}
