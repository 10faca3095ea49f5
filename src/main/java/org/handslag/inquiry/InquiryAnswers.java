package org.handslag.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.questionnaire.Replies;
import org.handslag.questionnaire.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What workplaces said. */
@Repository
class InquiryAnswers {
    static final String TOLD =
            """
            select n.*, a.inquiry_id, a.number, a.workplace_id, w.name as workplace,
                   o.name as organisation, r.survey_id, r.edition
              from inquiry_answer n
              join inquiry_asked a on a.id = n.id
              join inquiry_round r on r.inquiry_id = a.inquiry_id and r.number = a.number
              join workplace w on w.id = a.workplace_id
              join organisation o on o.id = w.organisation_id
            """;

    private static final String LATEST_FIRST = " order by n.answered_at desc, n.id desc";

    private final JdbcClient db;

    InquiryAnswers(JdbcClient db) {
        this.db = db;
    }

    /** False when the workplace has answered in this round already. */
    boolean add(AskedId id, Replies replies, InquiryAnswer.@Nullable Call call, Instant at) {
        var whom = call == null ? InquiryAnswer.Call.nobody() : call;
        return db.sql(
                                """
                                insert into inquiry_answer (id, content, call, name, telephone, answered_at)
                                values (:id, :content::jsonb, :call, :name, :telephone, :at)
                                    on conflict do nothing
                                """)
                        .param("id", id)
                        .param("content", replies.json())
                        .param("call", call != null)
                        .param("name", whom.name())
                        .param("telephone", whom.telephone())
                        .param("at", at)
                        .update()
                == 1;
    }

    Optional<InquiryAnswer> find(AskedId id) {
        return db.sql(TOLD + " where n.id = :id")
                .param("id", id)
                .query(InquiryAnswers::row)
                .optional();
    }

    /**
     * Of an inquiry, the latest first.
     *
     * @param toCall only those that wait for a call
     */
    List<InquiryAnswer> of(InquiryId inquiry, boolean toCall) {
        return db.sql(
                        TOLD
                                + """
                                 where a.inquiry_id = :inquiry
                                   and (not :toCall or n.call and n.called_at is null)
                                """
                                + LATEST_FIRST)
                .param("inquiry", inquiry)
                .param("toCall", toCall)
                .query(InquiryAnswers::row)
                .list();
    }

    List<InquiryAnswer> of(WorkplaceId workplace) {
        return db.sql(TOLD + " where a.workplace_id = :workplace" + LATEST_FIRST)
                .param("workplace", workplace)
                .query(InquiryAnswers::row)
                .list();
    }

    List<Replies> in(InquiryRound round) {
        return db.sql(
                        """
                        select n.content
                          from inquiry_answer n
                          join inquiry_asked a on a.id = n.id
                         where a.inquiry_id = :inquiry and a.number = :number
                        """)
                .param("inquiry", round.inquiry())
                .param("number", round.number())
                .query((row, _) -> Replies.parse(row.getString("content")))
                .list();
    }

    /** Words and whom to call go; what was chosen stays, since rounds are compared. */
    int emptyBefore(Instant moment) {
        return db.sql(
                        """
                        update inquiry_answer
                           set name = '', telephone = '', emptied = true,
                               content = coalesce((
                                   select jsonb_object_agg(key, value)
                                     from jsonb_each(content)
                                    where value ->> 'is' <> 'said'), '{}')
                         where answered_at < :moment and not emptied
                        """)
                .param("moment", moment)
                .update();
    }

    static InquiryAnswer row(ResultSet row, int number) throws SQLException {
        var call = new InquiryAnswer.Call(row.getString("name"), row.getString("telephone"));
        return new InquiryAnswer(
                new AskedId(row.getObject("id", UUID.class)),
                new InquiryId(row.getObject("inquiry_id", UUID.class)),
                row.getInt("number"),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getString("workplace"),
                row.getString("organisation"),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                row.getInt("edition"),
                Replies.parse(row.getString("content")),
                row.getBoolean("call") ? call : null,
                Objects.requireNonNull(Inquiries.instant(row, "answered_at")),
                Inquiries.instant(row, "called_at"),
                row.getBoolean("emptied"));
    }
}
