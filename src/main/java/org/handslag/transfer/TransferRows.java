package org.handslag.transfer;

import java.util.List;
import org.handslag.course.CourseInstanceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may be read of all that was written at a date. Names nobody. */
@Repository
class TransferRows {
    private final JdbcClient db;

    TransferRows(JdbcClient db) {
        this.db = db;
    }

    TransferCount count(CourseInstanceId date) {
        return db.sql(
                        """
                        select count(*) as written, count(asked_at) as asked,
                               count(went) as answered,
                               count(*) filter (where went = 'DONE') as done,
                               count(*) filter (where went = 'PARTLY') as partly,
                               count(*) filter (where went = 'NOT_YET') as not_yet,
                               count(card_id) as cards
                          from transfer_task
                         where instance_id = :date
                        """)
                .param("date", date)
                .query(
                        (row, _) ->
                                new TransferCount(
                                        row.getInt("written"),
                                        row.getInt("asked"),
                                        row.getInt("answered"),
                                        row.getInt("done"),
                                        row.getInt("partly"),
                                        row.getInt("not_yet"),
                                        row.getInt("cards")))
                .single();
    }

    /** What was released, in an order that tells nothing; none while too few have written. */
    List<TransferWords> words(CourseInstanceId date, TransferCount count) {
        return count.tellsWords() ? released(date, count.tellsHowItWent()) : List.of();
    }

    private List<TransferWords> released(CourseInstanceId date, boolean withAnswers) {
        return db.sql(
                        """
                        select will, went, said from transfer_task
                         where instance_id = :date and in_evaluation
                         order by md5(id::text)
                        """)
                .param("date", date)
                .query(
                        (row, _) -> {
                            var went = row.getString("went");
                            return went == null || !withAnswers
                                    ? new TransferWords(row.getString("will"), null, "")
                                    : new TransferWords(
                                            row.getString("will"),
                                            HowItWent.valueOf(went),
                                            row.getString("said"));
                        })
                .list();
    }
}
