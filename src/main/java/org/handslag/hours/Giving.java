package org.handslag.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * Hours are noted and corrected. Each step is written into the journal. Whether the reader may take
 * it asks the caller.
 */
@Component
public class Giving {
    static final String SUBJECT = "mentor-hours";

    private final HourLedgers ledgers;
    private final HourRows rows;
    private final ClosedMonths months;
    private final Journal journal;
    private final Clock clock;

    Giving(HourLedgers ledgers, HourRows rows, ClosedMonths months, Journal journal, Clock clock) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.months = months;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Hours that someone has given.
     *
     * @param mentor the mentor or a stand-in
     * @param minutes in quarters of an hour
     */
    public record Noted(PersonId mentor, LocalDate day, int minutes) {}

    /**
     * @throws Refusal when it is not a day of hers, is too much for one, or stands there already
     */
    public void give(Circle circle, Noted noted, Operator home, Viewer by) {
        refuse(circle, noted, home);
        if (!rows.fits(noted.mentor(), noted.day(), noted.minutes())) {
            throw new Refusal("hours.refused.day");
        }
        if (!add(circle, noted, by)) {
            throw new Refusal("hours.refused.twice");
        }
    }

    /**
     * All days of this week until today for which she plans something and has noted nothing.
     *
     * @return how many days were noted
     */
    public int asPlanned(Circle circle, PersonId mentor, Operator home, Viewer by) {
        var today = home.today(clock);
        var ledger = ledgers.of(circle, today);
        var days =
                GivenHours.monday(today)
                        .datesUntil(today.plusDays(1))
                        .map(day -> planned(ledger, mentor, day))
                        .filter(one -> one.minutes() > 0)
                        .filter(one -> isAllowed(circle, one, home))
                        .filter(one -> rows.fits(mentor, one.day(), one.minutes()))
                        .toList();
        return (int) days.stream().filter(one -> add(circle, one, by)).count();
    }

    private static Noted planned(HourLedger ledger, PersonId mentor, LocalDate day) {
        return new Noted(mentor, day, ledger.planned(mentor, day));
    }

    /**
     * @param minutes what it was instead; zero takes it away
     * @throws Refusal when someone else has corrected it first, or the day cannot hold so much
     */
    public void correct(Circle circle, GivenHours before, int minutes, Operator home, Viewer by) {
        var instead = new Noted(before.mentor(), before.day(), minutes);
        refuse(circle, instead, home);
        if (!rows.undo(before.id(), by.self(), clock.instant())) {
            throw new Refusal("hours.refused.old");
        }
        if (minutes > 0) {
            if (!rows.fits(before.mentor(), before.day(), minutes)) {
                throw new Refusal("hours.refused.day");
            }
            if (!rows.add(fresh(circle, instead, by))) {
                throw new Refusal("hours.refused.old");
            }
        }
        note(
                by,
                circle,
                minutes > 0 ? "hours.corrected" : "hours.taken-away",
                Map.of("day", before.day(), "minutes", before.minutes()),
                Map.of("minutes", minutes));
    }

    private boolean add(Circle circle, Noted noted, Viewer by) {
        var added = rows.add(fresh(circle, noted, by));
        if (added) {
            var what = Map.of("day", noted.day(), "minutes", noted.minutes());
            note(by, circle, "hours.given", Map.of(), what);
        }
        return added;
    }

    private GivenHours fresh(Circle circle, Noted noted, Viewer by) {
        return new GivenHours(
                GivenId.next(),
                circle.mentorship().id(),
                noted.mentor(),
                noted.day(),
                noted.minutes(),
                by.self(),
                clock.instant(),
                null,
                null);
    }

    private void refuse(Circle circle, Noted noted, Operator home) {
        refusal(circle, noted, home)
                .ifPresent(
                        key -> {
                            throw new Refusal(key);
                        });
    }

    private boolean isAllowed(Circle circle, Noted noted, Operator home) {
        return refusal(circle, noted, home).isEmpty();
    }

    private Optional<String> refusal(Circle circle, Noted noted, Operator home) {
        var closed =
                months.isClosed(circle.mentorship().id(), YearMonth.from(noted.day()))
                        ? Optional.of("hours.refused.closed")
                        : Optional.<String>empty();
        return closed.or(
                () ->
                        HourRules.refusal(
                                circle,
                                noted.mentor(),
                                noted.day(),
                                home.today(clock),
                                home.zone()));
    }

    private void note(
            Viewer by, Circle circle, String what, Map<String, ?> before, Map<String, ?> after) {
        journal.changed(
                by, what, new Subject(SUBJECT, circle.mentorship().id().value()), before, after);
    }
}
