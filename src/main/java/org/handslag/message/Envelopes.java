package org.handslag.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whole messages, those that a coordinator may see. */
@Repository
class Envelopes {
    static final String COLUMNS =
            "id, topic, channel, state, person_id, name, email, telephone, postal, language, subject,"
                    + " body, secret, about_kind, about_id, programme_id, tries, written_at,"
                    + " settled_at, again_of, unsubscribe";

    private final JdbcClient db;

    Envelopes(JdbcClient db) {
        this.db = db;
    }

    Optional<Envelope> find(MessageId id, Viewer viewer) {
        return db.sql(
                        """
                        select %s
                          from message
                         where id = :id
                           and (:programmes::uuid[] is null or programme_id = any (:programmes))
                        """
                                .formatted(COLUMNS))
                .param("id", id)
                .param("programmes", viewer.programmes(Role.COORDINATOR))
                .query(Envelopes::row)
                .optional();
    }

    /** What waits for someone's hands, the oldest first. */
    List<Envelope> waiting(Channel channel, Viewer viewer, int most) {
        return db.sql(
                        """
                        select %s
                          from message
                         where state = 'WAITING' and channel = :channel
                           and (:programmes::uuid[] is null or programme_id = any (:programmes))
                         order by written_at, id
                         limit :most
                        """
                                .formatted(COLUMNS))
                .param("channel", channel)
                .param("programmes", viewer.programmes(Role.COORDINATOR))
                .param("most", most)
                .query(Envelopes::row)
                .list();
    }

    /** The letters among these, printed or not, the oldest first. */
    List<Envelope> letters(Collection<MessageId> ids, Viewer viewer) {
        return db.sql(
                        """
                        select %s
                          from message
                         where id = any (:ids) and channel = 'LETTER' and body is not null
                           and (:programmes::uuid[] is null or programme_id = any (:programmes))
                         order by written_at, id
                        """
                                .formatted(COLUMNS))
                .param("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new))
                .param("programmes", viewer.programmes(Role.COORDINATOR))
                .query(Envelopes::row)
                .list();
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
        var body = row.getString("body");
        var programme = row.getObject("programme_id", UUID.class);
        var again = row.getObject("again_of", UUID.class);
        return new Envelope(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("topic"),
                Channel.valueOf(row.getString("channel")),
                MessageState.valueOf(row.getString("state")),
                recipient(row),
                row.getString("subject"),
                body == null ? null : Body.parse(body),
                row.getBoolean("secret"),
                about(row),
                programme == null ? null : new ProgrammeId(programme),
                row.getInt("tries"),
                Objects.requireNonNull(Logged.instant(row, "written_at")),
                Logged.instant(row, "settled_at"),
                again == null ? null : new MessageId(again),
                row.getString("unsubscribe"));
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

    private static @Nullable Subject about(ResultSet row) throws SQLException {
        var kind = row.getString("about_kind");
        return kind == null ? null : new Subject(kind, row.getObject("about_id", UUID.class));
    }
}
