package org.handslag.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens to the SQL that the program runs, without its parameters. */
public final class Statements {
    private static final String SQL = "Executing prepared SQL statement";

    private Statements() {}

    public static List<String> during(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(heard);
        try {
            work.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(null);
            log.setAdditive(true);
        }
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(SQL))
                .map(message -> message.substring(SQL.length()))
                .toList();
    }
}
