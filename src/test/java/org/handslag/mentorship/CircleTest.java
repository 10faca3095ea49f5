package org.handslag.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.Circle.Step;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is waited for in a circle, and how each of it stands on a day. */
class CircleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final Instant PROMISED = Instant.parse("2026-11-01T09:00:00Z");

    @Test
    void waitsForWhoeverIsStillToBeFound() {
        var circle = circle(null, of(CircleRole.MENTEE), promised(CircleRole.MENTOR));
        assertThat(circle.waiting(FIRST))
                .extracting(Circle.Waiting::role)
                .containsExactly(CircleRole.EMPLOYER, CircleRole.CONSULTANT);
    }

    @Test
    void waitsForEachWhoHasNotPromised() {
        var circle =
                circle(
                        null,
                        of(CircleRole.MENTEE),
                        of(CircleRole.MENTOR),
                        promised(CircleRole.EMPLOYER),
                        of(CircleRole.CONSULTANT));
        assertThat(circle.waiting(FIRST))
                .extracting(Circle.Waiting::role, Circle.Waiting::step)
                .containsExactly(tuple(CircleRole.MENTOR, Step.PROMISE));
    }

    @Test
    void waitsForTheConsultantToCallItTogetherWhenAllAreThere() {
        var circle =
                circle(
                        null,
                        of(CircleRole.MENTEE),
                        promised(CircleRole.MENTOR),
                        promised(CircleRole.EMPLOYER),
                        of(CircleRole.CONSULTANT));
        var waiting = circle.waiting(FIRST);
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().role()).isEqualTo(CircleRole.CONSULTANT);
        assertThat(waiting.getFirst().step()).isEqualTo(Step.AGREE);
    }

    @Test
    void closesForTheMentorTwelveWeeksAfterTheEnd() {
        var mentor = promised(CircleRole.MENTOR);
        var end = FIRST.plusDays(30);
        var circle = circle(new Mentorship.End(end, EndReason.COMPLETED), mentor);
        assertThat(circle.standing(mentor, end)).isEqualTo(Standing.WITHIN);
        assertThat(circle.standing(mentor, end.plusDays(1))).isEqualTo(Standing.AFTER);
        assertThat(circle.standing(mentor, end.plusWeeks(12))).isEqualTo(Standing.AFTER);
        assertThat(circle.standing(mentor, end.plusWeeks(12).plusDays(1)))
                .isEqualTo(Standing.CLOSED);
    }

    @Test
    void closesForAStandInAfterHerOwnTime() {
        var until = FIRST.plusDays(9);
        var standIn = member(CircleRole.STAND_IN, until, PROMISED);
        var circle = circle(null, standIn);
        assertThat(circle.standing(standIn, until)).isEqualTo(Standing.WITHIN);
        assertThat(circle.standing(standIn, until.plusDays(1))).isEqualTo(Standing.AFTER);
        assertThat(circle.waiting(until.plusDays(1)))
                .extracting(Circle.Waiting::role)
                .doesNotContain(CircleRole.STAND_IN);
    }

    @Test
    void waitsForNobodyWhenItHasEnded() {
        var circle = circle(new Mentorship.End(FIRST, EndReason.WISHED), of(CircleRole.MENTOR));
        assertThat(circle.waiting(FIRST.plusDays(1))).isEmpty();
    }

    private static CircleMember of(CircleRole role) {
        return member(role, null, null);
    }

    private static CircleMember promised(CircleRole role) {
        return member(role, null, PROMISED);
    }

    private static CircleMember member(
            CircleRole role, @Nullable LocalDate until, @Nullable Instant promised) {
        return new CircleMember(
                CircleMemberId.next(),
                PersonId.next(),
                "Vera",
                role,
                FIRST,
                until,
                promised,
                Set.of());
    }

    private static Circle circle(Mentorship.@Nullable End end, CircleMember... members) {
        var mentorship =
                new Mentorship(
                        MentorshipId.next(),
                        new ProgrammeId(UUID.randomUUID()),
                        MentorshipKind.PLACEMENT,
                        null,
                        new WorkplaceId(UUID.randomUUID()),
                        FIRST,
                        PROMISED,
                        end,
                        0);
        return new Circle(mentorship, "Lagret", new ArrayList<>(List.of(members)), 12);
    }
}
