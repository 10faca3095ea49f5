package org.handslag.membership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants a suggestion too: each person once. */
@Repository
class Seconds {
    private final JdbcClient db;

    Seconds(JdbcClient db) {
        this.db = db;
    }

    /** False when she has said so before. */
    boolean add(TopicId topic, PersonId person, Instant now) {
        return db.sql(
                                """
                                insert into topic_second (id, topic_id, person_id, seconded_at)
                                values (:id, :topic, :person, :now)
                                on conflict on constraint second_once do nothing
                                """)
                        .param("id", Uuid7.next())
                        .param("topic", topic)
                        .param("person", person)
                        .param("now", now)
                        .update()
                == 1;
    }

    boolean remove(TopicId topic, PersonId person) {
        return db.sql("delete from topic_second where topic_id = :topic and person_id = :person")
                        .param("topic", topic)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** Whoever wanted the one wants the other; who suggested that one, or wants it, counts once. */
    void move(TopicId from, TopicId into) {
        db.sql(
                        """
                        update topic_second s set topic_id = :into
                         where s.topic_id = :from
                           and not exists (select from topic_second o
                                            where o.topic_id = :into and o.person_id = s.person_id)
                           and not exists (select from topic t
                                            where t.id = :into and t.proposed_by = s.person_id)
                        """)
                .param("from", from)
                .param("into", into)
                .update();
    }

    List<PersonId> of(TopicId topic) {
        return db.sql("select person_id from topic_second where topic_id = :topic order by id")
                .param("topic", topic)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    void forgetErased() {
        db.sql(
                        """
                        delete from topic_second s using person p
                         where p.id = s.person_id and p.erased_at is not null
                        """)
                .update();
    }
}
