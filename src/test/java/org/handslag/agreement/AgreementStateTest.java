package org.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.handslag.agreement.AgreementVersion.DropReason;
import org.handslag.agreement.AgreementVersion.Dropped;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where an agreement stands follows from its versions and the day. */
class AgreementStateTest {
    private static final Instant THEN = Instant.parse("2026-10-01T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 29);
    private static final LocalDate BEFORE = FIRST.minusDays(1);
    private static final LocalDate DURING = FIRST.plusDays(20);
    private static final LocalDate AFTER = LAST.plusDays(1);

    @Test
    void isBegunThenCompleteThenAskedThenUpcomingRunningAndOver() {
        assertThat(of(null, draft(null), false, null, BEFORE)).isEqualTo(AgreementState.BEGUN);
        assertThat(of(null, draft(null), true, null, BEFORE)).isEqualTo(AgreementState.COMPLETE);
        assertThat(of(null, draft(THEN), true, null, BEFORE)).isEqualTo(AgreementState.ASKED);
        assertThat(of(agreed(), null, true, null, BEFORE)).isEqualTo(AgreementState.UPCOMING);
        assertThat(of(agreed(), null, true, null, FIRST)).isEqualTo(AgreementState.RUNNING);
        assertThat(of(agreed(), null, true, null, LAST)).isEqualTo(AgreementState.RUNNING);
        assertThat(of(agreed(), null, true, null, AFTER)).isEqualTo(AgreementState.OVER);
    }

    @Test
    void goesOnWhileAChangeIsWritten() {
        assertThat(of(agreed(), draft(null), false, null, DURING))
                .isEqualTo(AgreementState.RUNNING);
        assertThat(of(agreed(), draft(THEN), true, null, DURING)).isEqualTo(AgreementState.RUNNING);
    }

    @Test
    void isOverWhenTheMentorshipHasEndedEarlier() {
        assertThat(of(agreed(), null, true, DURING, DURING)).isEqualTo(AgreementState.RUNNING);
        assertThat(of(agreed(), null, true, DURING, DURING.plusDays(1)))
                .isEqualTo(AgreementState.OVER);
    }

    @Test
    void isAnnulledWhenNothingIsLeft() {
        assertThat(of(null, null, true, null, BEFORE)).isEqualTo(AgreementState.ANNULLED);
        assertThat(version(THEN, THEN, new Dropped(THEN, DropReason.WRONG)).holds()).isFalse();
    }

    /** Thirteen weeks from a Monday end on a Sunday, and two weeks before that is one too. */
    @Test
    void isFollowedUpOnWorkingDays() {
        var days = AgreementContent.usualFollowUps(FIRST, FIRST.plusWeeks(13).minusDays(1));
        assertThat(days)
                .containsExactly(
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 12, 17),
                        LocalDate.of(2027, 1, 15));
        assertThat(AgreementContent.usualFollowUps(FIRST, FIRST.plusDays(5)))
                .containsExactly(FIRST.plusDays(2));
    }

    /** Whatever is done in one step stands in the table of steps. */
    @Test
    void takesNoStepThatIsNotInTheTable() {
        var facts = new HashSet<Facts>();
        for (var inForce : new Boolean[] {true, false}) {
            for (var draft : Draft.values()) {
                for (var day : new LocalDate[] {BEFORE, DURING, AFTER}) {
                    facts.add(new Facts(inForce, draft, day));
                }
            }
        }
        for (var from : facts) {
            for (var to : facts) {
                if (from.mayBecome(to) && from.state() != to.state()) {
                    assertThat(from.state().successors())
                            .as("%s to %s", from, to)
                            .contains(to.state());
                }
            }
        }
    }

    private enum Draft {
        NONE,
        WRITTEN,
        WHOLE,
        ASKED
    }

    private record Facts(boolean inForce, Draft draft, LocalDate day) {
        AgreementState state() {
            var version =
                    switch (draft) {
                        case NONE -> null;
                        case WRITTEN, WHOLE -> AgreementStateTest.draft(null);
                        case ASKED -> AgreementStateTest.draft(THEN);
                    };
            return of(inForce ? agreed() : null, version, draft != Draft.WRITTEN, null, day);
        }

        /** One step: time passes, or one thing is done with the draft. */
        boolean mayBecome(Facts next) {
            if (!day.equals(next.day)) {
                return inForce && next.inForce && draft == next.draft && next.day.isAfter(day);
            }
            if (inForce != next.inForce) {
                // All approve; or what was to come is annulled.
                return next.inForce
                        ? draft == Draft.ASKED && next.draft == Draft.NONE && !day.equals(AFTER)
                        : draft == Draft.NONE && next.draft == Draft.NONE && day.equals(BEFORE);
            }
            return switch (draft) {
                case NONE -> next.draft == Draft.WRITTEN;
                case WRITTEN -> Set.of(Draft.WHOLE, Draft.NONE).contains(next.draft);
                case WHOLE -> Set.of(Draft.WRITTEN, Draft.ASKED, Draft.NONE).contains(next.draft);
                case ASKED -> Set.of(Draft.WRITTEN, Draft.WHOLE, Draft.NONE).contains(next.draft);
            };
        }
    }

    private static AgreementState of(
            @Nullable AgreementVersion inForce,
            @Nullable AgreementVersion draft,
            boolean complete,
            @Nullable LocalDate ended,
            LocalDate day) {
        return AgreementState.of(inForce, draft, complete, ended, day);
    }

    private static AgreementVersion draft(@Nullable Instant asked) {
        return version(asked, null, null);
    }

    private static AgreementVersion agreed() {
        return version(THEN, THEN, null);
    }

    static AgreementVersion version(
            @Nullable Instant asked, @Nullable Instant agreed, @Nullable Dropped dropped) {
        return new AgreementVersion(
                AgreementVersionId.next(),
                new MentorshipId(UUID.randomUUID()),
                1,
                VersionChange.FIRST,
                "",
                null,
                null,
                AgreementContent.begun(FIRST).during(FIRST, LAST),
                asked,
                agreed,
                dropped,
                0);
    }
}
