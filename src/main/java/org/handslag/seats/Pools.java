package org.handslag.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Pools {
    private final JdbcClient db;

    Pools(JdbcClient db) {
        this.db = db;
    }

    void add(CourseInstanceId instance, int capacity) {
        db.sql("insert into seat_count (instance_id, capacity) values (:instance, :capacity)")
                .param("instance", instance)
                .param("capacity", capacity)
                .update();
    }

    Optional<Pool> find(CourseInstanceId instance) {
        return db.sql("select * from seat_count where instance_id = :instance")
                .param("instance", instance)
                .query(Pools::row)
                .optional();
    }

    /** Waits for whoever hands out seats of this instance now, then holds it until the commit. */
    Optional<Pool> lock(CourseInstanceId instance) {
        return db.sql("select * from seat_count where instance_id = :instance for update")
                .param("instance", instance)
                .query(Pools::row)
                .optional();
    }

    void save(Pool pool) {
        db.sql(
                        """
                        update seat_count
                           set overbooked = :overbooked, confirmed = :confirmed,
                               offered = :offered, waiting = :waiting, next_turn = :nextTurn
                         where instance_id = :instance
                        """)
                .param("instance", pool.instance())
                .param("overbooked", pool.overbooked())
                .param("confirmed", pool.confirmed())
                .param("offered", pool.offered())
                .param("waiting", pool.waiting())
                .param("nextTurn", pool.nextTurn())
                .update();
    }

    /** How many seats are taken by those who came in a way for everyone. */
    int takenByEveryone(CourseInstanceId instance) {
        return db.sql(
                        """
                        select count(*)
                          from registration r
                          join booking b on b.id = r.booking_id
                         where r.instance_id = :instance
                           and r.state in ('OFFERED', 'CONFIRMED')
                           and b.how in ('WEB', 'MOVED')
                        """)
                .param("instance", instance)
                .query(Integer.class)
                .single();
    }

    private static Pool row(ResultSet row, int number) throws SQLException {
        return new Pool(
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                row.getInt("capacity"),
                row.getInt("overbooked"),
                row.getInt("confirmed"),
                row.getInt("offered"),
                row.getInt("waiting"),
                row.getLong("next_turn"));
    }
}
