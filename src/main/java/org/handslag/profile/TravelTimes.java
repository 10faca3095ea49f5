package org.handslag.profile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Travel times that someone has typed. Only this module writes. */
@Repository
public class TravelTimes {
    /** In minutes; more than that is no way to go to work. */
    public static final int LONGEST = 240;

    private final JdbcClient db;

    TravelTimes(JdbcClient db) {
        this.db = db;
    }

    /** All that are known of these people. */
    public List<TravelTime> of(Collection<PersonId> people) {
        return db.sql(
                        """
                        select person_id, workplace_id, minutes
                          from travel_time
                         where person_id = any (:people)
                         order by person_id, workplace_id
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new TravelTime(
                                        ProfileRows.person(row, "person_id"),
                                        new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                                        row.getInt("minutes")))
                .list();
    }

    /** The latest word holds. */
    void type(TravelTime time, PersonId by, Instant at) {
        db.sql(
                        """
                        insert into travel_time
                               (id, person_id, workplace_id, minutes, typed_by, typed_at)
                        values (:id, :person, :workplace, :minutes, :by, :at)
                        on conflict on constraint travel_time_once do update
                           set minutes = :minutes, typed_by = :by, typed_at = :at
                        """)
                .param("id", Uuid7.next())
                .param("person", time.person())
                .param("workplace", time.workplace())
                .param("minutes", time.minutes())
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** False when there is none. */
    boolean drop(PersonId person, WorkplaceId workplace) {
        return db.sql(
                                """
                                delete from travel_time
                                 where person_id = :person and workplace_id = :workplace
                                """)
                        .param("person", person)
                        .param("workplace", workplace)
                        .update()
                == 1;
    }

    void forget(PersonId person) {
        db.sql("delete from travel_time where person_id = :person")
                .param("person", person)
                .update();
    }
}
