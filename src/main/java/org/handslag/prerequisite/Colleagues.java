package org.handslag.prerequisite;

import java.time.Clock;
import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope.Kind;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works today where a contact speaks for the employer. */
@Repository
class Colleagues {
    private final JdbcClient db;
    private final Operators operators;
    private final Clock clock;

    Colleagues(JdbcClient db, Operators operators, Clock clock) {
        this.db = db;
        this.operators = operators;
        this.clock = clock;
    }

    boolean isHers(PersonId person, Viewer contact) {
        if (!contact.has(Role.EMPLOYER_CONTACT)) {
            return false;
        }
        var zone = operators.find(contact.operator()).map(Operator::zone).orElseThrow();
        return db.sql(
                        """
                        select exists (
                            select from affiliation a
                              join workplace w
                                on w.operator_id = a.operator_id and w.id = a.workplace_id
                             where a.person_id = :person
                               and a.from_day <= :today
                               and (a.until_day is null or a.until_day >= :today)
                               and (w.id = any (:workplaces)
                                    or w.organisation_id = any (:organisations)))
                        """)
                .param("person", person)
                .param("today", LocalDate.ofInstant(clock.instant(), zone))
                .param("workplaces", contact.holds(Role.EMPLOYER_CONTACT, Kind.WORKPLACE))
                .param("organisations", contact.holds(Role.EMPLOYER_CONTACT, Kind.ORGANISATION))
                .query(Boolean.class)
                .single();
    }
}
