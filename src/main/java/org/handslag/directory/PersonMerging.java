package org.handslag.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Makes one person of two entries and two of one again. The entry that goes stays as a row that
 * points to the other, with its own facts: so nothing is lost, and a message to its e-mail address
 * still finds the person. Facts that the remaining entry takes over change places, which makes
 * undoing the same exchange. Both entries must be locked ({@link #lock}).
 */
@Repository
public class PersonMerging {
    private static final String TABLE = "person";

    private final JdbcClient db;
    private final People people;
    private final MovedRows moved;
    private final ApplicationEventPublisher events;

    PersonMerging(JdbcClient db, People people, MovedRows moved, ApplicationEventPublisher events) {
        this.db = db;
        this.people = people;
        this.moved = moved;
        this.events = events;
    }

    /**
     * Holds both entries until this unit of work is over, always in the same order. Fails when one
     * is of someone whose identity is protected: an alias tells nobody who is whom.
     */
    public void lock(PersonId one, PersonId other) {
        var sheltered =
                db.sql("select sheltered from person where id in (:ids) order by id for update")
                        .param("ids", List.of(one, other))
                        .query(Boolean.class)
                        .list();
        if (sheltered.contains(true)) {
            throw new Refusal("directory.sheltered-merge");
        }
    }

    public void merge(PersonsMerged merged, Set<PersonFact> taken) {
        exchange(merged.from(), merged.into(), taken);
        var rows =
                db.sql(
                                """
                                update person
                                   set merged_into = :into
                                 where id = :from or merged_into = :from
                                returning id
                                """)
                        .param("from", merged.from())
                        .param("into", merged.into())
                        .query(UUID.class)
                        .list();
        moved.remember(merged.merge(), TABLE, rows);
        events.publishEvent(merged);
    }

    public void part(PersonsParted parted, Set<PersonFact> taken) {
        events.publishEvent(parted);
        db.sql(
                        """
                        update person
                           set merged_into = case when id = :from then null else :from end
                         where id = any (:rows)
                        """)
                .param("from", parted.from().value())
                .param("rows", moved.of(parted.merge(), TABLE).toArray(UUID[]::new))
                .update();
        exchange(parted.from(), parted.into(), taken);
    }

    private void exchange(PersonId from, PersonId into, Set<PersonFact> taken) {
        var one = people.entry(from);
        var other = people.entry(into);
        if (taken.contains(PersonFact.EMAIL)) {
            // One address never stands at two persons, not even for a moment.
            people.save(one.with(one.facts().take(Set.of(PersonFact.EMAIL), NewPerson.nobody())));
        }
        people.save(other.with(other.facts().take(taken, one.facts())));
        people.save(people.entry(from).with(one.facts().take(taken, other.facts())));
    }
}
