package org.handslag.room;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The workplaces of a room, with how many work there and how many of them are mentors. */
@Repository
class TrainedWorkplaces {
    private final JdbcClient db;

    TrainedWorkplaces(JdbcClient db) {
        this.db = db;
    }

    /** By name, in one statement however many work there. */
    List<TrainedWorkplace> of(Room room, Viewer viewer, LocalDate today) {
        var sql =
                """
                with colleague as (
                """
                        + RoomColleagues.WHO
                        + """
                        ), mentor as (
                            select distinct q.workplace_id, q.person_id
                              from colleague q
                              join completion c on c.person_id = q.person_id
                              join course k on k.id = c.course_id
                             where k.makes_mentor
                               and
                        """
                        + RoomColleagues.SHOWN
                        + """
                        )
                        select w.id, w.name, coalesce(n.employees, 0) as employees,
                               (select count(*) from mentor m where m.workplace_id = w.id) as mentors
                          from workplace w
                          left join workplace_size n on n.workplace_id = w.id
                         where w.organisation_id = :organisation
                           and (:workplace::uuid is null or w.id = :workplace)
                         order by w.name, w.id
                        """;
        return room.bind(db.sql(sql))
                .param("today", today)
                .param("programmes", BookedSeats.programmes(viewer))
                .query(
                        (row, _) ->
                                new TrainedWorkplace(
                                        new WorkplaceId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getInt("mentors"),
                                        row.getInt("employees")))
                .list();
    }
}
