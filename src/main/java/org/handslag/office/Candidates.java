package org.handslag.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.PersonId;
import org.handslag.ui.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can work at an instance: trainers, job consultants, and whoever has done so before. */
@Repository
class Candidates {
    private static final int MOST = 200;

    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    Candidates(JdbcClient db, People people, Clock clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    /** Anyone who is known can be asked for by her address. */
    Optional<PersonId> byEmail(String address) {
        return people.byEmail(address).map(Person::id);
    }

    boolean isKnown(PersonId person) {
        return people.find(person).isPresent();
    }

    List<Option> all(ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return db.sql(
                        """
                        select p.id, p.name
                          from person p
                         where p.erased_at is null
                           and p.merged_into is null
                           and (exists (select from role_grant g
                                         where g.operator_id = p.operator_id
                                           and g.person_id = p.id
                                           and g.role in ('TRAINER', 'JOB_CONSULTANT')
                                           and g.ended_at is null
                                           and g.from_day <= :today
                                           and coalesce(g.until_day, :today) >= :today)
                                or exists (select from staff_seat s
                                            where s.operator_id = p.operator_id
                                              and s.person_id = p.id))
                         order by p.name, p.id
                         limit :most
                        """)
                .param("today", today)
                .param("most", MOST)
                .query((row, _) -> Option.of(row.getObject("id"), row.getString("name")))
                .list();
    }
}
