package org.handslag.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.journal.Subject;
import org.handslag.mail.MailServer;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The lines of the send log. */
@Repository
class Logged {
    private static final String COLUMNS =
            "id, topic, channel, state, person_id, name, email, subject, written_at, settled_at";
    private static final String ASKED_FOR =
            """
             where (:programmes::uuid[] is null or programme_id = any (:programmes))
               and (:state::text is null or state = :state)
               and (:topic::text is null or topic = :topic)
               and (:about::uuid is null or about_id = :about)
               and (:words::text is null or id in (select messages_found(:words, :programmes)))
            """;

    private static final String LATEST_FIRST = " order by written_at desc, id desc";

    private final JdbcClient db;
    private final MailServer server;

    Logged(JdbcClient db, MailServer server) {
        this.db = db;
        this.server = server;
    }

    List<LoggedMessage> about(Subject about) {
        return db.sql(
                        """
                        select %s
                          from message
                         where about_kind = :kind and about_id = :id
                         order by written_at desc, id desc
                        """
                                .formatted(COLUMNS))
                .param("kind", about.kind())
                .param("id", about.id())
                .query(this::line)
                .list();
    }

    List<LoggedMessage> page(LogFilter filter) {
        var sql = "select " + COLUMNS + " from message\n" + ASKED_FOR + LATEST_FIRST;
        return asked(sql + " limit :lines offset :offset", filter)
                .param("lines", LogFilter.LINES)
                .param("offset", filter.offset())
                .query(this::line)
                .list();
    }

    Stream<LoggedMessage> all(LogFilter filter) {
        var sql = "select " + COLUMNS + " from message\n" + ASKED_FOR + LATEST_FIRST;
        return asked(sql, filter).withFetchSize(LogFilter.LINES).query(this::line).stream();
    }

    List<PersonId> persons(LogFilter filter) {
        var sql = "select distinct person_id from message\n" + ASKED_FOR;
        return asked(sql + " and person_id is not null", filter)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    int count(LogFilter filter) {
        return asked("select count(*) from message\n" + ASKED_FOR, filter)
                .query(Integer.class)
                .single();
    }

    private StatementSpec asked(String sql, LogFilter filter) {
        // A statement that is read a few rows at a time knows no enums.
        var state = filter.state() == null ? null : filter.state().name();
        return db.sql(sql)
                .param("programmes", filter.programmes())
                .param("state", state)
                .param("topic", filter.topic())
                .param("about", filter.about())
                .param("words", filter.words());
    }

    List<String> topics(Viewer viewer) {
        return db.sql(
                        """
                        select distinct topic
                          from message
                         where (:programmes::uuid[] is null or programme_id = any (:programmes))
                         order by topic
                        """)
                .param("programmes", viewer.programmes(Role.COORDINATOR))
                .query(String.class)
                .list();
    }

    ToDo toDo(Viewer viewer) {
        return db.sql(
                        """
                        with mine as (
                          select id, channel, state
                            from message
                           where state in ('WAITING', 'FAILED')
                             and (:programmes::uuid[] is null or programme_id = any (:programmes)))
                        select count(*) filter (where state = 'WAITING' and channel = 'LETTER') letters,
                               count(*) filter (where state = 'WAITING' and channel = 'CALL') calls,
                               count(*) filter (where state = 'FAILED' and not exists (
                                   select from message m where m.again_of = mine.id)) failed,
                               (select count(*)
                                  from refused_address r
                                  join message m on m.id = r.message_id
                                 where :programmes::uuid[] is null
                                    or m.programme_id = any (:programmes)) refused
                          from mine
                        """)
                .param("programmes", viewer.programmes(Role.COORDINATOR))
                .query(ToDo.class)
                .single();
    }

    private LoggedMessage line(ResultSet row, int number) throws SQLException {
        var channel = Channel.valueOf(row.getString("channel"));
        return new LoggedMessage(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("topic"),
                channel,
                MessageState.valueOf(row.getString("state")).shown(channel, server.isConfigured()),
                person(row),
                row.getString("name"),
                row.getString("email"),
                row.getString("subject"),
                Objects.requireNonNull(instant(row, "written_at")),
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
