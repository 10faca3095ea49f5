package org.handslag.membership;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists suggestions: the open ones first, the most wanted on top, of equals the oldest. */
@Repository
class TopicRows {
    private static final String SELECT =
            """
            select t.*, coalesce(p.name, '') as name,
                   (select count(*) from topic_second s where s.topic_id = t.id) as seconds,
                   exists (select from topic_second s
                            where s.topic_id = t.id and s.person_id = :me::uuid) as seconded
              from topic t
              left join person p on p.id = t.proposed_by
             where t.merged_into is null
               and (:programmes::uuid[] is null or t.programme_id = any (:programmes::uuid[]))
            """;

    private static final String ORDER =
            " order by t.answer is not null, seconds desc, t.proposed_at, t.id limit 1000";

    private final JdbcClient db;

    TopicRows(JdbcClient db) {
        this.db = db;
    }

    /** What a member sees: never who suggested it, and nothing that is hidden. */
    List<TopicRow> shownTo(Member member) {
        return rows(
                SELECT + " and t.hidden_at is null" + ORDER, member.networks(), member.id(), false);
    }

    /** What a coordinator sees of her programmes, hidden ones with them. */
    List<TopicRow> all(UUID @Nullable [] programmes) {
        return rows(SELECT + ORDER, programmes, null, true);
    }

    private List<TopicRow> rows(
            String sql, UUID @Nullable [] programmes, @Nullable PersonId me, boolean named) {
        return db.sql(sql)
                .param("programmes", programmes)
                .param("me", me)
                .query(
                        (row, number) -> {
                            var topic = Topics.row(row, number);
                            return new TopicRow(
                                    topic,
                                    row.getInt("seconds"),
                                    me != null && me.equals(topic.by()),
                                    row.getBoolean("seconded"),
                                    named ? row.getString("name") : "");
                        })
                .list();
    }
}
