package org.handslag.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.followup.Review.Appointment;
import org.handslag.followup.Review.Held;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can become of a meeting: every pair, and what each step keeps. */
class ReviewStateTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Appointment WHEN =
            new Appointment(Instant.parse("2026-11-17T08:00:00Z"), 60, ReviewWay.PLACE, "Rum 4");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOthers(ReviewState from) {
        for (var to : ReviewState.values()) {
            if (from.becomes(to)) {
                assertThat(become(in(from), to).state()).isEqualTo(to);
            } else if (to != ReviewState.PROPOSED) {
                assertThatThrownBy(() -> become(in(from), to)).isInstanceOf(Refusal.class);
            }
        }
        assertThat(from.becomes(ReviewState.PROPOSED)).isFalse();
    }

    private static Review become(Review review, ReviewState to) {
        return switch (to) {
            case PROPOSED -> review;
            case PLANNED -> review.planned(WHEN, NOW);
            case HELD -> review.held(new Held(DAY, List.of(), Map.of()));
            case MISSED -> review.missed();
            case DROPPED -> review.dropped();
        };
    }

    /** A calendar takes in only what has a higher number than it knows. */
    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "DROPPED"})
    void raisesTheNumberForCalendars(ReviewState to) {
        var first = in(ReviewState.PROPOSED).planned(WHEN, NOW);
        assertThat(first.sequence()).isZero();
        assertThat(become(first, to).sequence()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, 2026-11-01, false",
        "PROPOSED, 2026-11-02, true",
        "PROPOSED, 2026-12-24, true",
        "PLANNED, 2026-11-16, false",
        "PLANNED, 2026-11-17, false",
        "PLANNED, 2026-11-18, true",
        "HELD, 2026-12-24, false",
        "MISSED, 2026-12-24, false",
        "DROPPED, 2026-12-24, false"
    })
    void waitsForWhoeverLeads(ReviewState state, LocalDate today, boolean waits) {
        assertThat(in(state).waits(today, ZONE)).isEqualTo(waits);
    }

    private static Review in(ReviewState state) {
        var planned = state == ReviewState.PLANNED;
        return new Review(
                ReviewId.next(),
                new MentorshipId(UUID.randomUUID()),
                state,
                DAY,
                planned ? WHEN : null,
                0,
                planned ? NOW : null,
                state == ReviewState.HELD ? new Held(DAY, List.of(), Map.of()) : null,
                0);
    }
}
