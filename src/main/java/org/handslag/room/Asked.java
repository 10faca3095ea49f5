package org.handslag.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationState;

/**
 * What is asked of an employer's contact: so many seats of one date wait for her.
 *
 * @param by until when; the date itself when nothing sooner is said
 */
public record Asked(What what, int seats, CourseInstanceId date, Texts title, Instant by) {
    /** In the order of what hurries most on the same day. */
    public enum What {
        /** A freed seat is held for her until a moment. */
        OFFERS,
        /** The press in the mail is missing. */
        VERIFY,
        /** The date was moved: can they still come? */
        STILL_COMING,
        NAMES
    }

    /** What these dates ask, the nearest deadline first. */
    static List<Asked> of(List<BookedDate> dates, Instant now) {
        var asked = new ArrayList<Asked>();
        for (var date : dates) {
            if (!date.calledOff() && now.isBefore(date.starts())) {
                of(date, now, asked);
            }
        }
        asked.sort(Comparator.comparing(Asked::by).thenComparing(Asked::what));
        return List.copyOf(asked);
    }

    private static void of(BookedDate date, Instant now, List<Asked> asked) {
        date.seats().stream()
                .map(seat -> Optional.ofNullable(seat.offeredUntil()))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .ifPresent(
                        until ->
                                asked.add(
                                        new Asked(
                                                What.OFFERS,
                                                date.count(seat -> seat.offeredUntil() != null),
                                                date.id(),
                                                date.title(),
                                                until)));
        add(asked, What.VERIFY, unverified(date), date, date.starts());
        add(asked, What.STILL_COMING, date.count(BookedDate.Seat::isAsked), date, date.starts());
        var due = now.isBefore(date.namesDue()) ? date.namesDue() : date.starts();
        add(asked, What.NAMES, date.nameless(), date, due);
    }

    private static int unverified(BookedDate date) {
        return date.count(seat -> seat.state() == RegistrationState.UNVERIFIED);
    }

    private static void add(List<Asked> asked, What what, int seats, BookedDate date, Instant by) {
        if (seats > 0) {
            asked.add(new Asked(what, seats, date.id(), date.title(), by));
        }
    }
}
