package org.handslag.hours;

import java.time.LocalDate;
import java.util.List;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;

/**
 * What a mentor plans for each week from a day on.
 *
 * @param minutes of each day, Monday first
 */
public record UsualWeek(
        MentorshipId mentorship, PersonId mentor, LocalDate from, List<Integer> minutes) {
    static final int DAYS = 7;

    public UsualWeek {
        minutes = List.copyOf(minutes);
    }

    public int on(LocalDate day) {
        return minutes.get(day.getDayOfWeek().getValue() - 1);
    }

    public int inAll() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
