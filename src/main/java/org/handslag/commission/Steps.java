package org.handslag.commission;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of orders, and what coordinators note beside them. */
@Repository
class Steps {
    private final JdbcClient db;

    Steps(JdbcClient db) {
        this.db = db;
    }

    /** The earliest first. */
    List<Step> of(CommissionId id) {
        return db.sql("select * from commission_step where commission_id = :id order by number")
                .param("id", id)
                .query(
                        (row, _) ->
                                new Step(
                                        CommissionState.valueOf(row.getString("state")),
                                        row.getBoolean("by_orderer"),
                                        person(row.getObject("person_id", UUID.class)),
                                        row.getString("words"),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Called with the order locked: no two steps have one number. */
    void add(CommissionId id, Step step) {
        db.sql(
                        """
                        insert into commission_step (
                            id, commission_id, number, state, by_orderer, person_id, words, at)
                        select :id, :commission, count(*), :state, :byOrderer, :person, :words, :at
                          from commission_step
                         where commission_id = :commission
                        """)
                .param("id", Uuid7.next())
                .param("commission", id)
                .param("state", step.state())
                .param("byOrderer", step.byOrderer())
                .param("person", step.person())
                .param("words", step.words())
                .param("at", step.at())
                .update();
    }

    /** The latest first. */
    List<Step.Note> notes(CommissionId id) {
        return db.sql(
                        """
                        select words, person_id, at from commission_note
                         where commission_id = :id
                         order by at desc, id desc
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                new Step.Note(
                                        row.getString("words"),
                                        person(row.getObject("person_id", UUID.class)),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void note(CommissionId id, Step.Note note) {
        db.sql(
                        """
                        insert into commission_note (id, commission_id, person_id, words, at)
                        values (:id, :commission, :person, :words, :at)
                        """)
                .param("id", Uuid7.next())
                .param("commission", id)
                .param("person", note.person())
                .param("words", note.words())
                .param("at", note.at())
                .update();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
