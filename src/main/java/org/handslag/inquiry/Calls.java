package org.handslag.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workplaces that wish to be called, and that someone has. */
@Repository
class Calls {
    private final JdbcClient db;

    Calls(JdbcClient db) {
        this.db = db;
    }

    /** Those who wait for a call, longest first, of these programmes or of all when null. */
    List<InquiryAnswer> waiting(UUID @Nullable [] programmes) {
        return db.sql(
                        InquiryAnswers.TOLD
                                + """
                                  join inquiry i on i.id = a.inquiry_id
                                 where n.call and n.called_at is null
                                   and (:programmes::uuid[] is null
                                        or i.programme_id = any (:programmes::uuid[]))
                                 order by n.answered_at, n.id
                                """)
                .param("programmes", programmes)
                .query(InquiryAnswers::row)
                .list();
    }

    /** False when it was so already. */
    boolean called(AskedId id, @Nullable PersonId by, Instant at) {
        return db.sql(
                                """
                                update inquiry_answer set called_at = :at, called_by = :by
                                 where id = :id and call and called_at is null
                                """)
                        .param("at", at)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean notCalled(AskedId id) {
        return db.sql(
                                """
                                update inquiry_answer set called_at = null, called_by = null
                                 where id = :id and called_at is not null
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }
}
