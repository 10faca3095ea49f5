package org.handslag.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a person's calendar: one matter with one or several sessions.
 *
 * @param uid the same for as long as the matter lives (RFC 5545, 3.8.4.7)
 * @param sequence 0 at first, raised with every change and with the cancellation (3.8.7.4)
 * @param changed when this version came to be
 * @param organiser whom to ask; needed in a mail
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant changed,
        ZoneId zone,
        Words words,
        @Nullable Party organiser,
        List<Session> sessions) {

    /** Plain texts in the reader's language; an empty one is left out, line breaks are kept. */
    public record Words(String title, String location, String description, @Nullable URI url) {}

    /** Someone with a calendar. */
    public record Party(String name, Email email) {}

    /**
     * From and until on the clock of the entry's zone.
     *
     * @param key tells the sessions of a matter apart; stays when a session is moved
     */
    public record Session(String key, LocalDateTime from, LocalDateTime until) {
        public Session {
            if (!until.isAfter(from)) {
                throw new IllegalArgumentException("A session ends before it begins");
            }
        }
    }

    public CalendarEntry {
        sessions = List.copyOf(sessions);
        if (uid.isBlank() || sequence < 0 || sessions.isEmpty()) {
            throw new IllegalArgumentException("An entry has a uid, a sequence and a session");
        }
    }

    /**
     * Each session is an event of its own; its uid has the session's key before the sign, if any.
     */
    String uid(Session session) {
        var sign = uid.indexOf('@');
        var place = sign < 0 ? uid.length() : sign;
        return uid.substring(0, place) + "-" + session.key() + uid.substring(place);
    }
}
