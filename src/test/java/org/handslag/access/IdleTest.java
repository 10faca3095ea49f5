package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.CannotStart;
import org.handslag.scope.OperatorId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdleTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private final Idle idle = new Idle(Duration.ofMinutes(30));

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "COORDINATOR", "JOB_CONSULTANT"})
    void isHalfAnHourForStaff(Role role) {
        assertThat(idle.isOver(seen(29, role), NOW)).isFalse();
        assertThat(idle.isOver(seen(30, role), NOW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINER", "EMPLOYER_CONTACT", "MENTOR", "FUNDER"})
    void isHalfADayForEveryoneElse(Role role) {
        assertThat(idle.isOver(seen(12 * 60 - 1, role), NOW)).isFalse();
        assertThat(idle.isOver(seen(12 * 60, role), NOW)).isTrue();
    }

    @Test
    void isKnownToTheMinuteForStaff() {
        assertThat(idle.isStale(seen(1, Role.COORDINATOR), NOW)).isFalse();
        assertThat(idle.isStale(seen(2, Role.COORDINATOR), NOW)).isTrue();
        assertThat(idle.isStale(seen(5, Role.MENTOR), NOW)).isFalse();
        assertThat(idle.isStale(seen(6, Role.MENTOR), NOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-30M", "PT13H"})
    void refusesWhatNobodyMeans(Duration staff) {
        assertThatThrownBy(() -> new Idle(staff))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("HANDSLAG_STAFF_IDLE");
    }

    private static SignedIn seen(int minutesAgo, Role role) {
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());
        var grants = List.of(new Viewer.Grant(role, scope));
        var viewer = new Viewer(OperatorId.next(), PersonId.next(), grants, Locale.ENGLISH);
        var at = NOW.minus(Duration.ofMinutes(minutesAgo));
        return new SignedIn(SignInId.next(), viewer, at, new SignedIn.Shown(Proof.LINK, at, null));
    }
}
