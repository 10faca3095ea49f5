package org.handslag.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the outbox for people. */
@Repository
class Logged {
    private final JdbcClient db;
    private final MailServer server;

    Logged(JdbcClient db, MailServer server) {
        this.db = db;
        this.server = server;
    }

    List<LoggedMessage> about(Subject about) {
        return db.sql(
                        """
                        select id, topic, channel, state, person_id, name, email, subject,
                               written_at, settled_at
                          from message
                         where about_kind = :kind and about_id = :id
                         order by written_at desc, id desc
                        """)
                .param("kind", about.kind())
                .param("id", about.id())
                .query(this::line)
                .list();
    }

    private LoggedMessage line(ResultSet row, int number) throws SQLException {
        var channel = Channel.valueOf(row.getString("channel"));
        return new LoggedMessage(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("topic"),
                channel,
                server.shown(channel, MessageState.valueOf(row.getString("state"))),
                person(row),
                row.getString("name"),
                row.getString("email"),
                row.getString("subject"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                instant(row, "settled_at"));
    }

    static @Nullable PersonId person(ResultSet row) throws SQLException {
        var id = row.getObject("person_id", UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
