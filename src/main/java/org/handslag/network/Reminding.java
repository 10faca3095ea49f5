package org.handslag.network;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.handslag.experience.CardLinks;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to guests when it is time: each once, and each in a unit of work of its own. */
@Component
public class Reminding {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SILENT_BEFORE = Duration.ofDays(10);
    private static final Duration SILENT_SINCE = Duration.ofDays(3);
    private static final Duration AFTER = Duration.ofHours(15);
    private static final Duration NO_LONGER = Duration.ofDays(14);

    /** What a guest is written to of, once, besides her invitation. */
    enum Notice {
        /** She has not answered yet. */
        SILENT("reminded_at"),
        /** It is tomorrow. */
        EVE("eve_at"),
        /** What did it give? */
        AFTER("asked_at");

        private final String column;

        Notice(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    private final JdbcClient db;
    private final Guests guests;
    private final Meetings meetings;
    private final MeetingLetters letters;
    private final CardLinks cards;
    private final Clock clock;

    Reminding(
            JdbcClient db,
            Guests guests,
            Meetings meetings,
            MeetingLetters letters,
            CardLinks cards,
            Clock clock) {
        this.db = db;
        this.guests = guests;
        this.meetings = meetings;
        this.letters = letters;
        this.cards = cards;
        this.clock = clock;
    }

    public void remindAll(Operators operators, UnitOfWork work) {
        operators.all().forEach(home -> remind(home, work));
    }

    private void remind(Operator home, UnitOfWork work) {
        var now = clock.instant();
        for (var notice : Notice.values()) {
            List<GuestId> ids =
                    work.in(
                            home.id(),
                            () ->
                                    switch (notice) {
                                        case SILENT -> silent(now);
                                        case EVE -> eve(now);
                                        case AFTER -> after(now);
                                    });
            ids.forEach(id -> work.in(home.id(), () -> tell(id, notice)));
        }
    }

    private void tell(GuestId id, Notice notice) {
        if (guests.note(id, notice, clock.instant())) {
            var guest = guests.find(id).orElseThrow();
            var meeting = meetings.find(guest.meeting()).orElseThrow();
            switch (notice) {
                case SILENT -> letters.silent(meeting, guest);
                case EVE -> letters.eve(meeting, guest);
                case AFTER -> letters.after(meeting, guest, cards);
            }
        }
    }

    /** Invited some days ago, to a meeting that is near, and silent. */
    private List<GuestId> silent(Instant now) {
        return guests(
                """
                and g.reply is null and g.reminded_at is null and g.invited_at <= :asked
                and m.starts_at > :from and m.starts_at <= :until
                """,
                now.plus(DAY),
                now.plus(SILENT_BEFORE),
                now.minus(SILENT_SINCE));
    }

    /** Those who come or may come tomorrow; whoever answered today knows. */
    private List<GuestId> eve(Instant now) {
        return guests(
                """
                and g.reply in ('YES', 'MAYBE') and g.eve_at is null and g.replied_at <= :asked
                and m.starts_at > :from and m.starts_at <= :until
                """,
                now,
                now.plus(DAY),
                now.minus(Duration.ofHours(3)));
    }

    /** Those who were there; where nobody was ticked, those who said that they come. */
    private List<GuestId> after(Instant now) {
        return guests(
                """
                and g.asked_at is null and :asked::timestamptz is not null
                and (g.present or g.reply = 'YES' and not exists (
                     select from meeting_guest o where o.meeting_id = m.id and o.present))
                and m.ends_at > :from and m.ends_at <= :until
                """,
                now.minus(NO_LONGER),
                now.minus(AFTER),
                now);
    }

    private List<GuestId> guests(String when, Instant from, Instant until, Instant asked) {
        return db.sql(
                        """
                        select g.id
                          from meeting_guest g
                          join meeting m on m.id = g.meeting_id
                         where m.announced_at is not null and m.cancelled_at is null
                        """
                                + when
                                + " order by g.id")
                .param("from", from)
                .param("until", until)
                .param("asked", asked)
                .query((row, _) -> GuestId.of(row.getString(1)))
                .list();
    }
}
