package org.handslag.learning;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.handslag.learning.CardLanguage.CardReview;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an operator says otherwise than the shipped words, and who has read which language. */
@Repository
class CardWordings {
    private final JdbcClient db;

    CardWordings(JdbcClient db) {
        this.db = db;
    }

    /** By language and code. */
    Map<String, Map<String, String>> all() {
        var all = new HashMap<String, Map<String, String>>();
        db.sql("select language, code, words from learning_wording")
                .query(
                        row -> {
                            all.computeIfAbsent(row.getString("language"), _ -> new HashMap<>())
                                    .put(row.getString("code"), row.getString("words"));
                        });
        return all;
    }

    void say(String language, String code, String words, PersonId by, Instant at) {
        db.sql(
                        """
                        insert into learning_wording
                               (language, code, words, worded_by, worded_at)
                        values (:language, :code, :words, :by, :at)
                            on conflict (operator_id, language, code)
                            do update set words = :words, worded_by = :by, worded_at = :at
                        """)
                .param("language", language)
                .param("code", code)
                .param("words", words)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** Back to what is shipped. */
    void takeBack(String language, String code) {
        db.sql("delete from learning_wording where language = :language and code = :code")
                .param("language", language)
                .param("code", code)
                .update();
    }

    /** The latest of each language. */
    Map<String, CardReview> reviews() {
        var latest = new HashMap<String, CardReview>();
        db.sql("select * from learning_review order by signed_at, id")
                .query(
                        row -> {
                            latest.put(
                                    row.getString("language"),
                                    new CardReview(
                                            row.getString("reader"),
                                            row.getTimestamp("signed_at").toInstant(),
                                            row.getString("digest")));
                        });
        return latest;
    }

    void sign(String language, CardReview review, PersonId by) {
        db.sql(
                        """
                        insert into learning_review
                               (id, language, reader, digest, signed_by, signed_at)
                        values (:id, :language, :reader, :digest, :by, :at)
                        """)
                .param("id", Uuid7.next())
                .param("language", language)
                .param("reader", review.reader())
                .param("digest", review.digest())
                .param("by", by)
                .param("at", review.at())
                .update();
    }
}
