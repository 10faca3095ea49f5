package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Way;
import org.handslag.relation.RelationNow;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.MergeDesk;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two entries had the same thing: one of them has it afterwards, and nobody counts it twice. */
@ServerTest
class MergedTwiceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);

    private final DayPlay play;
    private final RoomCast cast;
    private final Mentors count;
    private final Completions completions;
    private final Staff staff;
    private final TestClock clock;
    private final JdbcClient db;
    private final int port;

    MergedTwiceTest(
            DayPlay play,
            RoomCast cast,
            Mentors count,
            Completions completions,
            Staff staff,
            TestClock clock,
            JdbcClient db,
            @LocalServerPort int port) {
        this.play = play;
        this.cast = cast;
        this.count = count;
        this.completions = completions;
        this.staff = staff;
        this.clock = clock;
        this.db = db;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void countsAMentorWhoStoodInTwoListsOnce() {
        var workplace = cast.workplace("Räkna AB", "Huset");
        var into = cast.mentors(1, "Tora Ek", workplace, DAY)[0];
        var from = cast.mentors(1, "Tora Eek", workplace, DAY)[0];
        var before = mentors();
        assertThat(trainedAt(workplace.value())).isEqualTo(2);
        var desk = desk();
        desk.merge(from, into);
        assertThat(mentors()).isEqualTo(before - 1);
        assertThat(trainedAt(workplace.value())).isEqualTo(1);
        assertThat(play.in(() -> completions.of(into))).hasSize(1);
        desk.part();
        assertThat(mentors()).isEqualTo(before);
        assertThat(trainedAt(workplace.value())).isEqualTo(2);
    }

    @Test
    void givesTheCertificateOfEitherSeatToWhoeverTheyAreNow() {
        var date = play.published();
        var into = play.registered(date, "Vera Lind");
        var from = play.registered(date, "Vera Lindh");
        PersonId stays = into.person();
        PersonId goes = from.person();
        desk().merge(goes, stays);
        play.attended(date, from, Note.present(Way.LIST));
        assertThat(play.in(() -> completions.of(stays)))
                .singleElement()
                .satisfies(one -> assertThat(one.registration()).isEqualTo(from.id()));
        assertThat(play.in(() -> completions.of(goes))).isEmpty();
    }

    private MergeDesk desk() {
        return new MergeDesk(staff.signedIn(port, play.goteborg(), Role.COORDINATOR));
    }

    private int mentors() {
        return play.in(count::now).orElseThrow().mentors();
    }

    private int trainedAt(UUID workplace) {
        var sql = "select count(*) from (%s) m where m.workplace_id = :workplace";
        return play.in(
                () ->
                        db.sql(sql.formatted(RelationNow.MENTORS))
                                .param("today", LocalDate.of(2026, 11, 2))
                                .param("workplace", workplace)
                                .query(Integer.class)
                                .single());
    }
}
