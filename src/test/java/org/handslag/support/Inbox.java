package org.handslag.support;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the program has written to someone, whether it is sent yet or not. */
public class Inbox {
    private static final Pattern LINK = Pattern.compile("\"address\":\\s*\"([^\"]+)\"");

    private final JdbcClient db;
    private final UnitOfWork work;

    Inbox(JdbcClient db, UnitOfWork work) {
        this.db = db;
        this.work = work;
    }

    /**
     * @param text all that it says, as it is kept
     * @param files content types of what goes with it
     */
    public record Letter(String topic, String subject, String text, List<String> files) {
        /** The path of the last link in it. */
        public String path() {
            return LINK.matcher(text)
                    .results()
                    .map(link -> URI.create(link.group(1)).getPath())
                    .reduce((_, last) -> last)
                    .orElseThrow(() -> new AssertionError("No link in " + text));
        }

        /** The path of the first link in it that has this part. */
        public String path(String part) {
            return LINK.matcher(text)
                    .results()
                    .map(link -> URI.create(link.group(1)).getPath())
                    .filter(path -> path.contains(part))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No link to " + part + " in " + text));
        }
    }

    /** All to this address or this name, the oldest first. */
    public List<Letter> of(Operator operator, String reader) {
        return work.in(
                operator.id(),
                () ->
                        db.sql(
                                        """
                                        select m.topic, m.subject, m.body,
                                               array(select a.type
                                                       from message_attachment a
                                                      where a.message_id = m.id) as files
                                          from message m
                                         where m.email = :reader
                                            or m.email is null and m.name = :reader
                                         order by m.id
                                        """)
                                .param("reader", reader)
                                .query(
                                        (row, _) ->
                                                new Letter(
                                                        row.getString("topic"),
                                                        row.getString("subject"),
                                                        row.getString("body"),
                                                        List.of(
                                                                (String[])
                                                                        row.getArray("files")
                                                                                .getArray())))
                                .list());
    }

    /** The calendar file that came with the last message to this address. */
    public String calendar(Operator operator, String address) {
        return work.in(
                operator.id(),
                () ->
                        db.sql(
                                        """
                                        select convert_from(a.bytes, 'UTF8')
                                          from message m
                                          join message_attachment a on a.message_id = m.id
                                         where m.email = :address
                                           and a.type like 'text/calendar%'
                                         order by m.id desc
                                         limit 1
                                        """)
                                .param("address", address)
                                .query(String.class)
                                .single());
    }

    public Letter last(Operator operator, String reader) {
        var all = of(operator, reader);
        if (all.isEmpty()) {
            throw new AssertionError("Nothing was written to " + reader);
        }
        return all.getLast();
    }
}
