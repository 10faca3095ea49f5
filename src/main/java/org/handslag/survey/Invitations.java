package org.handslag.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked, and whose answer is awaited. */
@Repository
class Invitations {
    private final JdbcClient db;

    Invitations(JdbcClient db) {
        this.db = db;
    }

    record Invitation(InvitationId id, PersonId person) {}

    /** A link that was followed: to which round, and whether its answer is still awaited. */
    record Followed(Invitation invitation, Round round, boolean awaited) {}

    /** Empty when this person was asked already. */
    Optional<InvitationId> add(RoundId round, PersonId person) {
        return db.sql(
                        """
                        with fresh as (
                            insert into survey_invitation (id, round_id, person_id)
                            values (:id, :round, :person)
                                on conflict on constraint survey_invited_once do nothing
                            returning id)
                        insert into survey_awaited (invitation_id)
                        select id from fresh
                        returning invitation_id
                        """)
                .param("id", InvitationId.next())
                .param("round", round)
                .param("person", person)
                .query((row, _) -> new InvitationId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<Followed> find(InvitationId id) {
        return db.sql(
                        """
                        select r.*, i.person_id, a.invitation_id is not null as awaited
                          from survey_invitation i
                          join survey_round r on r.id = i.round_id
                          left join survey_awaited a on a.invitation_id = i.id
                         where i.id = :id
                        """)
                .param("id", id)
                .query(
                        (row, number) ->
                                new Followed(
                                        new Invitation(
                                                id,
                                                new PersonId(
                                                        row.getObject("person_id", UUID.class))),
                                        RoundRows.row(row, number),
                                        row.getBoolean("awaited")))
                .optional();
    }

    /**
     * Her answer has come. Of two at once the second waits for the first and gets false. Nothing
     * that stays is changed: see the table.
     */
    boolean take(InvitationId id) {
        return db.sql("delete from survey_awaited where invitation_id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those whose answers are awaited. */
    List<Invitation> awaited(RoundId round) {
        return db.sql(
                        """
                        select i.id, i.person_id
                          from survey_invitation i
                          join survey_awaited a on a.invitation_id = i.id
                         where i.round_id = :round
                         order by i.id
                        """)
                .param("round", round)
                .query(
                        (row, _) ->
                                new Invitation(
                                        new InvitationId(row.getObject("id", UUID.class)),
                                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    List<InvitationId> of(RoundId round) {
        return db.sql("select id from survey_invitation where round_id = :round")
                .param("round", round)
                .query((row, _) -> new InvitationId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those of people who are erased. */
    List<InvitationId> ofErased() {
        return db.sql(
                        """
                        select i.id
                          from survey_invitation i
                          join person p on p.id = i.person_id
                         where p.erased_at is not null
                        """)
                .query((row, _) -> new InvitationId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those of rounds that have been closed since before a moment. */
    List<InvitationId> closedBefore(Instant moment) {
        return db.sql(
                        """
                        select i.id
                          from survey_invitation i
                          join survey_round r on r.id = i.round_id
                         where r.closed_at < :moment
                        """)
                .param("moment", moment)
                .query((row, _) -> new InvitationId(row.getObject(1, UUID.class)))
                .list();
    }

    void remove(InvitationId id) {
        db.sql("delete from survey_invitation where id = :id").param("id", id).update();
    }
}
