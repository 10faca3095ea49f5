package org.handslag.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Email;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who would like to be in a network: each address once. */
@Repository
class Wishes {
    private final JdbcClient db;

    Wishes(JdbcClient db) {
        this.db = db;
    }

    /** False when the address stands on the list already. */
    boolean add(Wish wish) {
        return db.sql(
                                """
                                insert into network_interest
                                       (id, name, email, email_key, words, language, asked_at)
                                values (:id, :name, :email, :key, :words, :language, :at)
                                    on conflict on constraint network_interest_once do nothing
                                """)
                        .param("id", wish.id())
                        .param("name", wish.name())
                        .param("email", wish.email())
                        .param("key", wish.email().normalised())
                        .param("words", wish.words())
                        .param("language", wish.language())
                        .param("at", wish.at())
                        .update()
                == 1;
    }

    Optional<Wish> find(WishId id) {
        return db.sql("select * from network_interest where id = :id")
                .param("id", id)
                .query(Wishes::row)
                .optional();
    }

    /** The latest first. */
    List<Wish> all() {
        return db.sql("select * from network_interest order by asked_at desc, id desc")
                .query(Wishes::row)
                .list();
    }

    void remove(WishId id) {
        db.sql("delete from network_interest where id = :id").param("id", id).update();
    }

    void forgetBefore(Instant oldest) {
        db.sql("delete from network_interest where asked_at < :oldest")
                .param("oldest", oldest)
                .update();
    }

    private static Wish row(ResultSet row, int number) throws SQLException {
        return new Wish(
                new WishId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new Email(row.getString("email")),
                row.getString("words"),
                Locale.forLanguageTag(row.getString("language")),
                row.getTimestamp("asked_at").toInstant());
    }
}
