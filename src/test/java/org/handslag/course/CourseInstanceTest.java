package org.handslag.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.handslag.directory.Slugs;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;

class CourseInstanceTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant BEFORE = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final CourseInstance draft = instance(DAY);

    @Test
    void isADraftUntilPublished() {
        assertThat(draft.state(BEFORE)).isEqualTo(InstanceState.DRAFT);
        assertThat(draft.publish(BEFORE).state(BEFORE)).isEqualTo(InstanceState.OPEN);
    }

    @Test
    void tellsItsStateFromItsTimes() {
        var published = draft.publish(BEFORE);
        assertThat(published.state(BEFORE.minusSeconds(1))).isEqualTo(InstanceState.NOT_YET_OPEN);
        assertThat(published.state(at(8, 59))).isEqualTo(InstanceState.REGISTRATION_CLOSED);
        assertThat(published.state(at(9, 0))).isEqualTo(InstanceState.RUNNING);
        assertThat(published.state(at(16, 0))).isEqualTo(InstanceState.OVER);
        assertThat(published.cancel(BEFORE).state(at(9, 0))).isEqualTo(InstanceState.CANCELLED);
    }

    @Test
    void isPublishedOnce() {
        var published = draft.publish(BEFORE);
        assertThatThrownBy(() -> published.publish(BEFORE))
                .isInstanceOf(Refusal.class)
                .hasMessage("instance.refused.published");
    }

    @Test
    void changesNoMoreOnceCancelled() {
        var cancelled = draft.cancel(BEFORE);
        assertThatThrownBy(() -> cancelled.publish(BEFORE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cancelled.cancel(BEFORE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cancelled.list(false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cancelled.edit(draft.details())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cancelled.resize(draft.size())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cancelled.move(draft.where(), STOCKHOLM, BEFORE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isNeitherMovedNorCancelledWhenOver() {
        assertThatThrownBy(() -> draft.cancel(at(16, 0))).hasMessage("instance.refused.over");
        assertThatThrownBy(() -> draft.move(draft.where(), STOCKHOLM, at(16, 0)))
                .hasMessage("instance.refused.over");
    }

    @Test
    void letsCalendarsHearOfAMoveAndACancellation() {
        var moved = draft.move(draft.where().on(DAY.plusDays(7), STOCKHOLM), STOCKHOLM, BEFORE);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.cancel(BEFORE).sequence()).isEqualTo(2);
        assertThat(moved.resize(InstanceSize.usual(4, 2, DAY)).sequence()).isEqualTo(1);
    }

    @Test
    void takesItsDeadlinesAlongWhenMoved() {
        var moved = draft.move(draft.where().on(DAY.plusDays(7), STOCKHOLM), STOCKHOLM, BEFORE);
        assertThat(moved.window().opens()).isEqualTo(BEFORE);
        assertThat(moved.window().closes()).isEqualTo(at(DAY.plusDays(4), 12, 0));
        assertThat(moved.window().namesDue()).isEqualTo(at(DAY, 9, 0));
    }

    @Test
    void isDecidedAsLongBeforeTheNewDayAsBeforeTheOld() {
        var moved = draft.move(draft.where().on(DAY.plusDays(7), STOCKHOLM), STOCKHOLM, BEFORE);
        assertThat(moved.size().decideBy()).isEqualTo(DAY.minusDays(3));
        var copy = draft.planOn(DAY.plusDays(30), STOCKHOLM);
        assertThat(copy.size().decideBy()).isEqualTo(DAY.plusDays(20));
        assertThat(new InstanceSize(9, 3, DAY).follow(moved.where(), draft.where(), STOCKHOLM))
                .isEqualTo(new InstanceSize(9, 3, DAY.minusDays(7)));
    }

    @Test
    void isUndecidedFromItsDayOnWhileTooFewAreRegistered() {
        var size = InstanceSize.usual(12, 4, DAY);
        assertThat(size.decideBy()).isEqualTo(DAY.minusDays(14));
        assertThat(size.isUndecided(3, DAY.minusDays(15))).isFalse();
        assertThat(size.isUndecided(3, DAY.minusDays(14))).isTrue();
        assertThat(size.isUndecided(4, DAY.minusDays(14))).isFalse();
    }

    @Test
    void hasNoDeadlineAfterItsStart() {
        var earlier = new Whereabouts(List.of(session(DAY, 7, 8)), null, "", "");
        var moved =
                draft.edit(draft.details().with(new Window(BEFORE, at(9, 0), at(9, 0), at(9, 0))))
                        .move(earlier, STOCKHOLM, BEFORE);
        assertThat(moved.window().closes()).isEqualTo(at(7, 0));
        assertThat(moved.window().cancelUntil()).isEqualTo(at(7, 0));
        assertThat(moved.window().namesDue()).isEqualTo(at(7, 0));
    }

    @Test
    void keepsTheTimeOfDayAcrossDaylightSaving() {
        var plan = draft.planOn(LocalDate.of(2027, 4, 8), STOCKHOLM);
        assertThat(plan.where().starts()).isEqualTo(at(LocalDate.of(2027, 4, 8), 9, 0));
        assertThat(plan.where().sessions().getFirst().id())
                .isNotEqualTo(draft.sessions().getFirst().id());
    }

    @Test
    void refusesATimeThatTheClockSkips() {
        var night =
                draft.move(
                        new Whereabouts(List.of(session(DAY, 2, 5)), null, "", ""),
                        STOCKHOLM,
                        BEFORE);
        assertThatThrownBy(() -> night.planOn(LocalDate.of(2027, 3, 28), STOCKHOLM))
                .hasMessage("instance.refused.no-such-time");
    }

    @Test
    void takesATimeThatTheClockShowsTwiceTheFirstTime() {
        var shown = LocalDateTime.of(2026, 10, 25, 2, 30);
        assertThat(LocalTimes.moment(shown, STOCKHOLM))
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void hasSessionsInOrderAndNotOverEachOther() {
        var day = session(DAY, 9, 12);
        assertThatThrownBy(() -> where(List.of(day, session(DAY, 11, 16))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> where(List.of(session(DAY, 13, 16), day)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> where(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(where(List.of(day, session(DAY, 12, 16))).ends()).isEqualTo(at(16, 0));
    }

    @Test
    void makesReadableAddresses() {
        assertThat(Slugs.of("Fördjupning för mentorer")).isEqualTo("fordjupning-for-mentorer");
        assertThat(Slugs.of("Kursus på Ærø, 2. del")).isEqualTo("kursus-pa-aero-2-del");
        assertThat(Slugs.of("!!")).isEqualTo("x");
        assertThat(Slugs.of("Наставник")).isEqualTo("nastavnik");
    }

    private static Whereabouts where(List<CourseSession> sessions) {
        return new Whereabouts(sessions, null, "", "");
    }

    private static CourseInstance instance(LocalDate day) {
        var window =
                new Window(
                        BEFORE,
                        at(day.minusDays(3), 12, 0),
                        at(day.minusDays(3), 12, 0),
                        at(day.minusDays(7), 9, 0));
        var details =
                new CourseInstance.Details(
                        Locale.of("sv"),
                        Texts.none(),
                        "Maja Lind",
                        new CourseInstance.Contact("Maja Lind", "maja@goteborg.example", ""),
                        Texts.none(),
                        window,
                        Promotion.BY_DATE,
                        Approval.none());
        return new CourseInstance(
                CourseInstanceId.next(),
                CourseId.next(),
                ProgrammeId.next(),
                "grund-" + day,
                details,
                where(List.of(session(day, 9, 16))),
                new InstanceSize(12, 4, day.minusDays(10)),
                new CourseInstance.Standing(true, null, null),
                0,
                0);
    }

    private static CourseSession session(LocalDate day, int from, int until) {
        return new CourseSession(CourseSessionId.next(), at(day, from, 0), at(day, until, 0));
    }

    private static Instant at(int hour, int minute) {
        return at(DAY, hour, minute);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(STOCKHOLM).toInstant();
    }
}
