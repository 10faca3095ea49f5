package org.handslag.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.People;
import org.handslag.scope.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Feeds {
    private final JdbcClient db;

    Feeds(JdbcClient db) {
        this.db = db;
    }

    void add(Feed feed) {
        db.sql(
                        """
                        insert into calendar_feed (id, person_id, made_at)
                        values (:id, :person, :madeAt)
                        """)
                .param("id", feed.id())
                .param("person", feed.person())
                .param("madeAt", feed.madeAt())
                .update();
    }

    Optional<Feed> find(UUID id) {
        return db.sql("select * from calendar_feed where id = :id")
                .param("id", id)
                .query(Feeds::row)
                .optional();
    }

    /** The latest first; there is more than one only after a merge of two persons. */
    List<Feed> of(PersonId person) {
        return db.sql("select * from calendar_feed where person_id = :person order by id desc")
                .param("person", person)
                .query(Feeds::row)
                .list();
    }

    void delete(UUID id) {
        db.sql("delete from calendar_feed where id = :id").param("id", id).update();
    }

    /** Whoever has the address of her calendar sees where she is: it ends with her open name. */
    @EventListener
    void end(People.Sheltered sheltered) {
        of(sheltered.person()).forEach(feed -> delete(feed.id()));
    }

    private static Feed row(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getTimestamp("made_at").toInstant());
    }
}
