package org.handslag.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.Alphabet;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists: of meetings with their answers, and of the guests of one. */
@Repository
class MeetingRows {
    private static final String SELECT =
            """
            select m.*,
                   count(*) filter (where g.reply = 'YES') as yes,
                   count(*) filter (where g.reply = 'MAYBE') as maybe,
                   count(*) filter (where g.reply = 'NO') as no,
                   count(*) filter (where g.reply = 'WAITING') as waiting,
                   count(*) filter (where g.reply is null and g.invited_at is not null) as silent,
                   count(*) filter (where g.present) as present
              from meeting m
              left join meeting_guest g on g.operator_id = m.operator_id and g.meeting_id = m.id
            """;

    private final JdbcClient db;

    MeetingRows(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<MeetingRow> all(UUID @Nullable [] programmes) {
        return db.sql(
                        SELECT
                                + """
                                   where :programmes::uuid[] is null
                                      or m.programme_id = any (:programmes::uuid[])
                                   group by m.operator_id, m.id
                                   order by m.starts_at desc, m.id
                                  """)
                .param("programmes", programmes)
                .query(MeetingRows::row)
                .list();
    }

    Optional<MeetingRow> one(MeetingId id) {
        return db.sql(SELECT + " where m.id = :id group by m.operator_id, m.id")
                .param("id", id)
                .query(MeetingRows::row)
                .optional();
    }

    /** The guests of a meeting by name, for its coordinator. */
    List<Attendee> guests(MeetingId meeting, Viewer reader) {
        return db.sql(
                        """
                        select g.*, p.name, coalesce(p.email, '') as email
                          from meeting_guest g
                          join person p on p.id = g.person_id
                         where g.meeting_id = :meeting
                         order by p.name
                        """
                                + Alphabet.of(reader.locale())
                                + ", g.id")
                .param("meeting", meeting)
                .query(
                        (row, number) ->
                                new Attendee(
                                        Guests.row(row, number),
                                        row.getString("name"),
                                        row.getString("email")))
                .list();
    }

    /** Members of the meeting's programme who are no guests, by the words of their names. */
    List<Attendee.Found> members(Meeting meeting, List<String> patterns) {
        return db.sql(
                        """
                        select p.id, p.name from person p
                         where p.id in (select search_people(:patterns))
                           and p.merged_into is null and p.erased_at is null
                           and exists (select from completion c
                                         join course k on k.id = c.course_id
                                        where c.person_id = p.id and c.revoked_at is null
                                          and k.programme_id = :programme)
                           and not exists (select from meeting_guest g
                                            where g.meeting_id = :meeting and g.person_id = p.id)
                         order by p.name, p.id limit 10
                        """)
                .param("patterns", patterns.toArray(String[]::new))
                .param("programme", meeting.programme())
                .param("meeting", meeting.id())
                .query(
                        (row, _) ->
                                new Attendee.Found(
                                        new PersonId(row.getObject("id", UUID.class)),
                                        row.getString("name")))
                .list();
    }

    /** What one person is invited to or was at, the latest first. */
    List<Attendee.Mine> of(PersonId person) {
        return db.sql(
                        """
                        select m.*, g.reply, g.present
                          from meeting_guest g
                          join meeting m on m.id = g.meeting_id
                         where g.person_id = :person and m.announced_at is not null
                         order by m.starts_at desc, m.id
                        """)
                .param("person", person)
                .query(
                        (row, number) -> {
                            var reply = row.getString("reply");
                            return new Attendee.Mine(
                                    Meetings.row(row, number),
                                    reply == null ? null : GuestReply.valueOf(reply),
                                    row.getBoolean("present"));
                        })
                .list();
    }

    private static MeetingRow row(ResultSet row, int number) throws SQLException {
        return new MeetingRow(
                Meetings.row(row, number),
                row.getInt("yes"),
                row.getInt("maybe"),
                row.getInt("no"),
                row.getInt("waiting"),
                row.getInt("silent"),
                row.getInt("present"));
    }
}
