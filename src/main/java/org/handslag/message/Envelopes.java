package org.handslag.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Email;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whole messages. */
@Repository
class Envelopes {
    static final String COLUMNS =
            "id, channel, state, person_id, name, email, telephone, postal, language, subject, body,"
                    + " secret, tries, written_at";

    private final JdbcClient db;

    Envelopes(JdbcClient db) {
        this.db = db;
    }

    List<Attachment> attachments(MessageId id) {
        return db.sql(
                        """
                        select name, type, bytes
                          from message_attachment
                         where message_id = :id
                         order by number
                        """)
                .param("id", id)
                .query(Attachment.class)
                .list();
    }

    static Envelope row(ResultSet row, int number) throws SQLException {
        var body = Optional.ofNullable(row.getString("body"));
        return new Envelope(
                new MessageId(row.getObject("id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                MessageState.valueOf(row.getString("state")),
                recipient(row),
                row.getString("subject"),
                body.map(Body::parse).orElse(null),
                row.getBoolean("secret"),
                row.getInt("tries"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return new Recipient(
                Logged.person(row),
                row.getString("name"),
                email == null ? null : new Email(email),
                row.getString("telephone"),
                List.of((String[]) row.getArray("postal").getArray()),
                Locale.forLanguageTag(row.getString("language")));
    }
}
