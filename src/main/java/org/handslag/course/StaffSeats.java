package org.handslag.course;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StaffSeats {
    private final JdbcClient db;

    StaffSeats(JdbcClient db) {
        this.db = db;
    }

    List<StaffSeat> of(CourseInstanceId instance) {
        return db.sql(
                        """
                        select id, kind, person_id from staff_seat
                         where instance_id = :instance
                         order by kind, id
                        """)
                .param("instance", instance)
                .query(
                        (row, _) ->
                                new StaffSeat(
                                        row.getObject("id", UUID.class),
                                        StaffKind.valueOf(row.getString("kind")),
                                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    List<CourseInstanceId> of(PersonId person, StaffKind kind) {
        return db.sql(
                        """
                        select s.instance_id
                          from staff_seat s
                          join course_instance i on i.id = s.instance_id
                         where s.person_id = :person and s.kind = :kind
                         order by i.starts_at desc, i.id
                        """)
                .param("person", person)
                .param("kind", kind)
                .query((row, _) -> new CourseInstanceId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Nothing happens when she has that seat already. */
    void add(CourseInstanceId instance, StaffSeat seat) {
        db.sql(
                        """
                        insert into staff_seat (id, instance_id, kind, person_id)
                        values (:id, :instance, :kind, :person)
                            on conflict on constraint staff_seat_taken_twice do nothing
                        """)
                .param("id", seat.id())
                .param("instance", instance)
                .param("kind", seat.kind())
                .param("person", seat.person())
                .update();
    }

    boolean remove(CourseInstanceId instance, UUID seat) {
        return db.sql("delete from staff_seat where id = :id and instance_id = :instance")
                        .param("id", seat)
                        .param("instance", instance)
                        .update()
                == 1;
    }

    List<StaffRule> rules(CourseId course) {
        return db.sql(
                        """
                        select kind, needed from staff_rule
                         where course_id = :course
                         order by kind
                        """)
                .param("course", course)
                .query(
                        (row, _) ->
                                new StaffRule(
                                        StaffKind.valueOf(row.getString("kind")),
                                        row.getInt("needed")))
                .list();
    }

    void setRules(CourseId course, List<StaffRule> rules) {
        db.sql("delete from staff_rule where course_id = :course").param("course", course).update();
        for (var rule : rules) {
            db.sql(
                            """
                            insert into staff_rule (course_id, kind, needed)
                            values (:course, :kind, :needed)
                            """)
                    .param("course", course)
                    .param("kind", rule.kind())
                    .param("needed", rule.needed())
                    .update();
        }
    }
}
