package org.handslag.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.handslag.completion.CompletionId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What cannot be called back, counted in one statement, and what can be printed. */
@Repository
class KnownRows {
    private final JdbcClient db;

    KnownRows(JdbcClient db) {
        this.db = db;
    }

    Known of(Shelter shelter) {
        return db.sql(
                        """
                        with entry as (
                            select person_id as id from shelter_vault where shelter_id = :shelter),
                        sent as (
                            select settled_at from message
                             where person_id in (select id from entry)
                               and state in ('SENT', 'PRINTED', 'CALLED')
                               and settled_at < :decided)
                        select (select count(*) from sent) as messages,
                               (select max(settled_at) from sent) as last,
                               (select count(*)
                                  from shelter_copy c
                                  join message m on m.id = (c.row_key ->> 'id')::uuid
                                 where c.shelter_id = :shelter and c.table_name = 'message'
                                   and m.person_id is distinct from :person
                                   and m.state in ('SENT', 'PRINTED', 'CALLED')) as to_others,
                               (select count(*)
                                  from certificate p
                                  join completion c on c.id = p.completion_id
                                 where c.person_id in (select id from entry)) as certificates,
                               (select count(*)
                                  from agreement_version v
                                  join circle_member m on m.mentorship_id = v.mentorship_id
                                 where v.agreed_at < :decided and m.role = 'MENTEE'
                                   and m.person_id in (select id from entry)) as agreements,
                               (select count(distinct reader) from reading
                                 where person in (select id from entry)
                                   and page <> 'shelter') as readers
                        """)
                .param("shelter", shelter.id())
                .param("person", shelter.person())
                .param("decided", shelter.decidedAt())
                .query(KnownRows::row)
                .single();
    }

    /** Her valid certificates, the latest first. */
    List<Printable> printable(Shelter shelter) {
        return db.sql(
                        """
                        select c.id, k.title, c.completed_on
                          from completion c
                          join course k on k.id = c.course_id
                          join certificate p on p.completion_id = c.id and p.revoked_at is null
                         where c.person_id = :person
                         order by c.completed_on desc, c.id
                        """)
                .param("person", shelter.person())
                .query(
                        (row, _) ->
                                new Printable(
                                        new CompletionId(row.getObject("id", UUID.class)),
                                        Texts.parse(row.getString("title")),
                                        row.getObject("completed_on", LocalDate.class)))
                .list();
    }

    private static Known row(ResultSet row, int number) throws SQLException {
        var last = row.getObject("last", OffsetDateTime.class);
        return new Known(
                row.getInt("messages"),
                last == null ? null : last.toInstant(),
                row.getInt("to_others"),
                row.getInt("certificates"),
                row.getInt("agreements"),
                row.getInt("readers"));
    }
}
