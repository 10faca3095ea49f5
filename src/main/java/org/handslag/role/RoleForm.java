package org.handslag.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/** What is written when a role is given or changed. */
record RoleForm(Form form) {
    private static final int REASON = 300;
    private static final List<String> CHANGEABLE = List.of("from", "until", "reason");

    static RoleForm blank(LocalDate today) {
        return new RoleForm(Form.empty().fill("from", today));
    }

    static RoleForm filled(RoleGrant grant) {
        return new RoleForm(
                Form.empty()
                        .fill("from", grant.period().from())
                        .fill("until", grant.period().until())
                        .fill("reason", grant.reason())
                        .fill(Overtaken.VERSION, grant.version()));
    }

    Optional<NewGrant> given(Viewer by, PersonId person, List<Option> scopes) {
        var role = form.choice("role", Role.class);
        var scope = form.parsed("scope", "form.choose", ScopeChoice::scope);
        var period = period();
        if (role != null && scope != null) {
            if (scopes.stream().noneMatch(option -> form.chosen("scope", option.value()))
                    || !Giving.fits(role, scope.kind())) {
                form.wrong("scope", "role.scope-unfit");
            } else if (!Giving.mayGive(by, role, scope)) {
                form.wrong("role", "role.not-yours");
            }
        }
        return form.ok() && role != null && scope != null && period != null
                ? Optional.of(new NewGrant(person, role, scope, period, reason()))
                : Optional.empty();
    }

    /** Null beside a problem when a day is missing or the days stand the wrong way round. */
    @Nullable Period period() {
        var from = form.date("from");
        var until = form.optionalDate("until");
        if (from != null && until != null && until.isBefore(from)) {
            form.wrong("until", "role.ends-before");
        }
        return from == null || !form.ok() ? null : new Period(from, until);
    }

    String reason() {
        return form.optionalLine("reason", REASON);
    }

    boolean isOf(RoleGrant grant) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(grant.version()));
    }

    void overtakenBy(RoleGrant saved) {
        Overtaken.tell(form, filled(saved).form, CHANGEABLE);
    }
}
