package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationStateTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    static Stream<Arguments> allPairs() {
        return Arrays.stream(RegistrationState.values())
                .flatMap(
                        from ->
                                Arrays.stream(RegistrationState.values())
                                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void becomesOnlyWhatTheTableAllows(RegistrationState from, RegistrationState to) {
        var registration = registration(from);
        if (from.successors().contains(to)) {
            assertThat(registration.become(to, NOW).state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> registration.become(to, NOW)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void movesEverySeatExactlyOnce(RegistrationState from, RegistrationState to) {
        var pool = new Pool(CourseInstanceId.next(), 10, 0, 3, 3, 3, 1);
        var after = pool.after(from, to);
        assertThat(after.confirmed())
                .isEqualTo(
                        3
                                + one(to, RegistrationState.CONFIRMED)
                                - one(from, RegistrationState.CONFIRMED));
        assertThat(after.offered())
                .isEqualTo(
                        3
                                + one(to, RegistrationState.OFFERED)
                                - one(from, RegistrationState.OFFERED));
        assertThat(after.waiting())
                .isEqualTo(
                        3
                                + one(to, RegistrationState.WAITING)
                                - one(from, RegistrationState.WAITING));
    }

    private static int one(RegistrationState state, RegistrationState counted) {
        return state == counted ? 1 : 0;
    }

    static Registration registration(RegistrationState state) {
        return new Registration(
                RegistrationId.next(),
                CourseInstanceId.next(),
                BookingId.next(),
                PersonId.next(),
                new Registration.Typed("Amal Haddad", "", "", Locale.of("sv")),
                state,
                NOW,
                new Registration.Turn(0, 1),
                null,
                null,
                StillComing.NOT_ASKED,
                0,
                0);
    }
}
