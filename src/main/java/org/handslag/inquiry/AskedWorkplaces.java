package org.handslag.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.contacting.Addressee;
import org.handslag.contacting.Mailing.Mailed;
import org.handslag.contacting.Whom;
import org.handslag.directory.WorkplaceId;
import org.handslag.inquiry.InquiryLink.AskedOne;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The workplaces that are asked, and what came of each. */
@Repository
class AskedWorkplaces {
    private final JdbcClient db;

    AskedWorkplaces(JdbcClient db) {
        this.db = db;
    }

    /** The next of a round that nothing has come of yet. */
    List<Addressee> next(InquiryRound round, LocalDate today, Instant quarter, int most) {
        return db.sql(
                        """
                        with turn as materialized (
                            select a.id, a.workplace_id
                              from inquiry_asked a
                             where a.inquiry_id = :inquiry and a.number = :number
                               and a.outcome is null
                             order by a.id
                             limit :most)
                        """
                                + Whom.OF_TURN
                                + " order by t.id")
                .param("inquiry", round.inquiry())
                .param("number", round.number())
                .param("today", today)
                .param("quarter", quarter)
                .param("most", most)
                .query(Whom::row)
                .list();
    }

    /** The addresses that this round was sent to. */
    List<String> written(InquiryRound round) {
        return db.sql(
                        """
                        select m.email
                          from inquiry_asked a
                          join message m on m.id = a.message_id
                         where a.inquiry_id = :inquiry and a.number = :number
                           and m.email is not null
                        """)
                .param("inquiry", round.inquiry())
                .param("number", round.number())
                .query(String.class)
                .list();
    }

    /** Those whom this round was sent to. */
    List<AskedId> sent(InquiryRound round) {
        return db.sql(
                        """
                        select id from inquiry_asked
                         where inquiry_id = :inquiry and number = :number and outcome = 'SENT'
                         order by id
                        """)
                .param("inquiry", round.inquiry())
                .param("number", round.number())
                .query((row, _) -> new AskedId(row.getObject(1, UUID.class)))
                .list();
    }

    /** In one statement. */
    void note(List<Mailed> all) {
        db.sql(
                        """
                        update inquiry_asked a
                           set outcome = s.outcome, message_id = s.message
                          from unnest(:ids::uuid[], :outcomes::text[], :messages::uuid[])
                               as s (id, outcome, message)
                         where a.id = s.id
                        """)
                .param("ids", all.stream().map(one -> one.to().target()).toArray(UUID[]::new))
                .param("outcomes", all.stream().map(s -> s.outcome().name()).toArray(String[]::new))
                .param(
                        "messages",
                        all.stream()
                                .map(s -> s.message() == null ? null : s.message().value())
                                .toArray(UUID[]::new))
                .update();
    }

    Optional<AskedOne> find(AskedId id) {
        return db.sql(
                        """
                        select a.*, w.name, o.name as organisation, coalesce(m.name, '') as contact,
                               coalesce(m.email, '') as email
                          from inquiry_asked a
                          join workplace w on w.id = a.workplace_id
                          join organisation o on o.id = w.organisation_id
                          left join message m on m.id = a.message_id
                         where a.id = :id
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                new AskedOne(
                                        id,
                                        new InquiryId(row.getObject("inquiry_id", UUID.class)),
                                        row.getInt("number"),
                                        new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("organisation"),
                                        row.getString("contact"),
                                        row.getString("email")))
                .optional();
    }
}
