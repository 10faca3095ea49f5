package org.handslag.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.handslag.contacting.SendOutcome;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of inquiries, each with its numbers. */
@Repository
class InquiryRounds {
    private static final String COUNTED =
            """
            select r.*,
                   count(*) filter (where a.outcome = 'SENT') as asked,
                   count(*) filter (where a.id is not null and a.outcome is null) as waiting,
                   count(n.id) as answered
              from inquiry_round r
              left join inquiry_asked a on a.inquiry_id = r.inquiry_id and a.number = r.number
              left join inquiry_answer n on n.id = a.id
             where r.inquiry_id = :inquiry
             group by r.operator_id, r.inquiry_id, r.number
             order by r.number desc
            """;

    private final JdbcClient db;

    InquiryRounds(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<InquiryRound> of(InquiryId inquiry) {
        return db.sql(COUNTED).param("inquiry", inquiry).query(InquiryRounds::row).list();
    }

    Optional<InquiryRound> latest(InquiryId inquiry) {
        return db.sql(COUNTED + " limit 1")
                .param("inquiry", inquiry)
                .query(InquiryRounds::row)
                .optional();
    }

    void add(InquiryId inquiry, int number, LocalDate day, Edition edition, Instant now) {
        db.sql(
                        """
                        insert into inquiry_round (inquiry_id, number, day, survey_id, edition, begun_at)
                        values (:inquiry, :number, :day, :survey, :edition, :now)
                        """)
                .param("inquiry", inquiry)
                .param("number", number)
                .param("day", day)
                .param("survey", edition.survey())
                .param("edition", edition.number())
                .param("now", now)
                .update();
    }

    /** How many were not written to, by reason. */
    Map<SendOutcome, Integer> skipped(InquiryRound round) {
        var counts = new TreeMap<SendOutcome, Integer>();
        db.sql(
                        """
                        select outcome, count(*) as n
                          from inquiry_asked
                         where inquiry_id = :inquiry and number = :number and outcome <> 'SENT'
                         group by outcome
                        """)
                .param("inquiry", round.inquiry())
                .param("number", round.number())
                .query(
                        row -> {
                            counts.put(
                                    SendOutcome.valueOf(row.getString("outcome")), row.getInt("n"));
                        });
        return counts;
    }

    private static InquiryRound row(ResultSet row, int number) throws SQLException {
        return new InquiryRound(
                new InquiryId(row.getObject("inquiry_id", UUID.class)),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                row.getInt("edition"),
                row.getInt("asked"),
                row.getInt("waiting"),
                row.getInt("answered"));
    }
}
