package org.handslag.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RelationNotes {
    private final JdbcClient db;

    RelationNotes(JdbcClient db) {
        this.db = db;
    }

    void add(RelationPage.Note note, Instant at) {
        db.sql(
                        """
                        insert into relation_note (id, organisation_id, day, text, noted_by, noted_at)
                        values (:id, :organisation, :day, :text, :by, :at)
                        """)
                .param("id", note.id())
                .param("organisation", note.organisation())
                .param("day", note.day())
                .param("text", note.text())
                .param("by", note.by())
                .param("at", at)
                .update();
    }

    Optional<RelationPage.Note> find(NoteId id) {
        return db.sql("select * from relation_note where id = :id")
                .param("id", id)
                .query(RelationNotes::row)
                .optional();
    }

    /** The latest day first. */
    List<RelationPage.Note> of(OrganisationId organisation) {
        return db.sql(
                        """
                        select *
                          from relation_note
                         where organisation_id = :organisation
                         order by day desc, id desc
                        """)
                .param("organisation", organisation)
                .query(RelationNotes::row)
                .list();
    }

    void remove(NoteId id) {
        db.sql("delete from relation_note where id = :id").param("id", id).update();
    }

    int removeBefore(Instant moment) {
        return db.sql("delete from relation_note where noted_at < :moment")
                .param("moment", moment)
                .update();
    }

    private static RelationPage.Note row(ResultSet row, int number) throws SQLException {
        var by = row.getObject("noted_by", UUID.class);
        return new RelationPage.Note(
                new NoteId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("text"),
                by == null ? null : new PersonId(by));
    }
}
