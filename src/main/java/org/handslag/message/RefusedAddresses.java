package org.handslag.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mail addresses that a server refused, or from which a message came back. */
@Repository
class RefusedAddresses {
    private final JdbcClient db;

    RefusedAddresses(JdbcClient db) {
        this.db = db;
    }

    void add(String normalised, MessageId message, String answer, Instant at) {
        db.sql(
                        """
                        insert into refused_address (email, message_id, answer, since)
                        values (:email, :message, left(:answer, 500), :at)
                            on conflict do nothing
                        """)
                .param("email", normalised)
                .param("message", message)
                .param("answer", answer)
                .param("at", at)
                .update();
    }

    boolean remove(String normalised) {
        return db.sql("delete from refused_address where email = :email")
                        .param("email", normalised)
                        .update()
                == 1;
    }

    /** Those of these normalised addresses that were refused. */
    Set<String> among(Collection<String> normalised) {
        return Set.copyOf(
                db.sql("select email from refused_address where email = any (:emails)")
                        .param("emails", normalised.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    List<RefusedAddress> all(Viewer viewer) {
        return db.sql(
                        """
                        select r.email, r.message_id, m.person_id, m.name, r.answer, r.since
                          from refused_address r
                          join message m on m.id = r.message_id
                         where :programmes::uuid[] is null or m.programme_id = any (:programmes)
                         order by r.since desc, r.email
                        """)
                .param("programmes", viewer.programmes(Role.COORDINATOR))
                .query(RefusedAddresses::row)
                .list();
    }

    private static RefusedAddress row(ResultSet row, int number) throws SQLException {
        return new RefusedAddress(
                row.getString("email"),
                new MessageId(row.getObject("message_id", UUID.class)),
                Logged.person(row),
                row.getString("name"),
                row.getString("answer"),
                Objects.requireNonNull(Logged.instant(row, "since")));
    }
}
