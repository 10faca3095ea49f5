package org.handslag.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.OperatorId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.RoleScope.Kind;
import org.handslag.scope.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GivingTest {
    private static final OperatorId OPERATOR = OperatorId.next();
    private static final RoleScope EVERYWHERE = new RoleScope(Kind.OPERATOR, OPERATOR.value());
    private static final RoleScope OWN = new RoleScope(Kind.PROGRAMME, UUID.randomUUID());
    private static final RoleScope OTHER = new RoleScope(Kind.PROGRAMME, UUID.randomUUID());
    private static final RoleScope WORKPLACE = new RoleScope(Kind.WORKPLACE, UUID.randomUUID());

    @Test
    void letsAnAdministratorGiveEveryRoleButMentor() {
        var administrator = with(Role.ADMINISTRATOR, EVERYWHERE);
        assertThat(Giving.roles(administrator))
                .hasSize(Role.values().length - 1)
                .doesNotContain(Role.MENTOR);
        assertThat(Giving.mayGive(administrator, Role.COORDINATOR, OTHER)).isTrue();
    }

    @Test
    void letsACoordinatorGiveTheRolesBelowHers() {
        assertThat(Giving.roles(with(Role.COORDINATOR, EVERYWHERE)))
                .containsExactly(Role.TRAINER, Role.JOB_CONSULTANT, Role.EMPLOYER_CONTACT);
    }

    @Test
    void letsACoordinatorGiveOnlyWhereSheCoordinates() {
        var coordinator = with(Role.COORDINATOR, OWN);
        assertThat(Giving.mayGive(coordinator, Role.TRAINER, OWN)).isTrue();
        assertThat(Giving.mayGive(coordinator, Role.TRAINER, OTHER)).isFalse();
        assertThat(Giving.mayGive(coordinator, Role.TRAINER, EVERYWHERE)).isFalse();
        assertThat(Giving.mayGive(coordinator, Role.EMPLOYER_CONTACT, WORKPLACE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "JOB_CONSULTANT", "EMPLOYER_CONTACT", "MENTOR", "FUNDER"})
    void letsNobodyElseGiveAnything(Role role) {
        assertThat(Giving.roles(with(role, EVERYWHERE))).isEmpty();
    }

    @Test
    void fitsRolesToPlaces() {
        var administrator = with(Role.ADMINISTRATOR, EVERYWHERE);
        assertThat(Giving.mayGive(administrator, Role.ADMINISTRATOR, OWN)).isFalse();
        assertThat(Giving.mayGive(administrator, Role.EMPLOYER_CONTACT, EVERYWHERE)).isFalse();
        assertThat(Giving.mayGive(administrator, Role.TRAINER, WORKPLACE)).isFalse();
        assertThat(Giving.mayGive(administrator, Role.FUNDER, OWN)).isTrue();
    }

    private static Viewer with(Role role, RoleScope scope) {
        var grants = List.of(new Viewer.Grant(role, scope));
        return new Viewer(OPERATOR, PersonId.next(), grants, Locale.ENGLISH);
    }
}
