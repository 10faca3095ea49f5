package org.handslag.prerequisite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstanceId;
import org.handslag.prerequisite.Condition.End;
import org.handslag.prerequisite.Known.Coming;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the conditions. */
@Repository
class Conditions {
    // Her seat ended with the failed condition, and not by a later word of the organiser.
    private static final String TURNED_AWAY =
            """
            select distinct r.instance_id, r.id
              from seat_condition f
              join registration r
                on r.operator_id = f.operator_id and r.id = f.registration_id
              join course_instance i
                on i.operator_id = r.operator_id and i.id = r.instance_id
              left join seat_condition c
                on c.operator_id = r.operator_id and c.registration_id = r.id
               and c.person_id = r.person_id and c.earlier_id is not null
              left join registration e
                on e.operator_id = c.operator_id and e.id = c.earlier_id
              left join course_instance d
                on d.operator_id = e.operator_id and d.id = e.instance_id
             where f.settled_how = 'FAILED'
               and f.person_id = r.person_id
               and r.state = 'CANCELLED'
               and r.state_since <= f.settled_at
               and i.cancelled_at is null
               and i.starts_at > :now
            """;

    private final JdbcClient db;

    Conditions(JdbcClient db) {
        this.db = db;
    }

    void open(RegistrationId registration, PersonId person, Coming on, Instant now) {
        db.sql(
                        """
                        insert into seat_condition (
                            id, registration_id, person_id, course_id, earlier_id, made_at)
                        values (:id, :registration, :person, :course, :earlier, :now)
                            on conflict (operator_id, registration_id, course_id)
                         where settled_at is null do nothing
                        """)
                .param("id", Uuid7.next())
                .param("registration", registration)
                .param("person", person)
                .param("course", on.course())
                .param("earlier", on.registration())
                .param("now", now)
                .update();
    }

    /** How something is settled: by whom, with which reason, when. */
    record Settlement(End end, @Nullable PersonId by, String reason, Instant at) {
        static Settlement of(End end, Instant at) {
            return new Settlement(end, null, "", at);
        }
    }

    /** Settles what is open of a registration; returns how many that were. */
    int settle(RegistrationId registration, Settlement how) {
        return db.sql(
                        """
                        update seat_condition
                           set settled_at = :at, settled_how = :end, settled_by = :by,
                               reason = :reason
                         where registration_id = :registration and settled_at is null
                        """)
                .param("registration", registration)
                .param("at", how.at())
                .param("end", how.end())
                .param("by", how.by())
                .param("reason", how.reason())
                .update();
    }

    /** What hangs on another registration than these now. */
    void replace(RegistrationId registration, List<RegistrationId> kept, Instant now) {
        db.sql(
                        """
                        update seat_condition
                           set settled_at = :now, settled_how = 'REPLACED'
                         where registration_id = :registration
                           and settled_at is null
                           and not earlier_id = any (:kept)
                        """)
                .param("registration", registration)
                .param("now", now)
                .param("kept", kept.stream().map(RegistrationId::value).toArray(UUID[]::new))
                .update();
    }

    /** A row that hangs on nothing: an exception, or a no at once. */
    void add(RegistrationId registration, PersonId person, Settlement how) {
        db.sql(
                        """
                        insert into seat_condition (
                            id, registration_id, person_id, made_at, settled_at, settled_how,
                            settled_by, reason)
                        values (:id, :registration, :person, :at, :at, :end, :by, :reason)
                        """)
                .param("id", Uuid7.next())
                .param("registration", registration)
                .param("person", person)
                .param("at", how.at())
                .param("end", how.end())
                .param("by", how.by())
                .param("reason", how.reason())
                .update();
    }

    /** All that ever were, the latest first. */
    List<Condition> of(RegistrationId registration) {
        return db.sql(
                        """
                        select * from seat_condition where registration_id = :registration
                         order by made_at desc, id desc
                        """)
                .param("registration", registration)
                .query(Conditions::row)
                .list();
    }

    /** Of everyone at a date. */
    List<Condition> at(CourseInstanceId instance) {
        return db.sql(
                        """
                        select c.*
                          from registration r
                          join seat_condition c
                            on c.operator_id = r.operator_id and c.registration_id = r.id
                         where r.instance_id = :instance
                         order by c.made_at, c.id
                        """)
                .param("instance", instance)
                .query(Conditions::row)
                .list();
    }

    /** Those that hang on this one, or did and were fulfilled; always in one order. */
    List<RegistrationId> hangingOn(RegistrationId earlier) {
        return registrations(
                db.sql(
                                """
                                select distinct r.instance_id, r.id
                                  from seat_condition c
                                  join registration r
                                    on r.operator_id = c.operator_id and r.id = c.registration_id
                                 where c.earlier_id = :earlier
                                   and (c.settled_at is null or c.settled_how = 'FULFILLED')
                                 order by r.instance_id, r.id
                                """)
                        .param("earlier", earlier));
    }

    List<RegistrationId> allOpen() {
        return registrations(
                db.sql(
                        """
                        select distinct registration_id as id
                          from seat_condition
                         where settled_at is null
                         order by registration_id
                        """));
    }

    /** Those who were turned away, are still so, and hung on this one. */
    List<RegistrationId> turnedAwayFrom(RegistrationId earlier, Instant now) {
        return turnedAway("c.earlier_id = :id", earlier.value(), now);
    }

    /** The same at a date, of those who once had a seat there or hung on an earlier one. */
    List<RegistrationId> turnedAwayAt(CourseInstanceId date, Instant now) {
        return turnedAway(
                "r.instance_id = :id and (r.sequence > 0 or c.id is not null)", date.value(), now);
    }

    /** The same whose earlier place stands and is to come, as when its date was moved back. */
    List<RegistrationId> turnedAwayTooEarly(Instant now) {
        return turnedAway("e.state = 'CONFIRMED' and d.starts_at > :now", null, now);
    }

    private List<RegistrationId> turnedAway(String which, @Nullable UUID id, Instant now) {
        var sql = TURNED_AWAY + " and " + which + " order by r.instance_id, r.id";
        return registrations(db.sql(sql).param("id", id).param("now", now));
    }

    private static List<RegistrationId> registrations(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, _) -> new RegistrationId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Condition row(ResultSet row, int number) throws SQLException {
        var course = row.getObject("course_id", UUID.class);
        var earlier = row.getObject("earlier_id", UUID.class);
        var settled = row.getTimestamp("settled_at");
        var how = row.getString("settled_how");
        var by = row.getObject("settled_by", UUID.class);
        return new Condition(
                new RegistrationId(row.getObject("registration_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                course == null ? null : new CourseId(course),
                earlier == null ? null : new RegistrationId(earlier),
                row.getTimestamp("made_at").toInstant(),
                settled == null ? null : settled.toInstant(),
                how == null ? null : End.valueOf(how),
                by == null ? null : new PersonId(by),
                row.getString("reason"));
    }
}
