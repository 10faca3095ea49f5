package org.handslag.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.scope.PersonId;

/** On which days someone can have given hours. */
final class HourRules {
    private HourRules() {}

    /** Mentor and stand-ins, also those who were, by the day on which they came. */
    static List<CircleMember> mentors(Circle circle) {
        return circle.members().stream()
                .filter(
                        member ->
                                member.role() == CircleRole.MENTOR
                                        || member.role() == CircleRole.STAND_IN)
                .sorted(Comparator.comparing(CircleMember::from))
                .toList();
    }

    /** Her place as mentor or stand-in on a day, the last one included, until it has ended. */
    static Optional<CircleMember> member(Circle circle, PersonId mentor, LocalDate day) {
        var end = circle.mentorship().end();
        if (end != null && day.isAfter(end.day())) {
            return Optional.empty();
        }
        return mentors(circle).stream()
                .filter(member -> member.person().equals(mentor))
                .filter(member -> !day.isBefore(member.from()))
                .filter(member -> member.until() == null || !day.isAfter(member.until()))
                .findFirst();
    }

    /** The key of what forbids it; empty when nothing does. */
    static Optional<String> refusal(
            Circle circle, PersonId mentor, LocalDate day, LocalDate today, ZoneId zone) {
        if (day.isAfter(today)) {
            return Optional.of("hours.refused.future");
        }
        var member = member(circle, mentor, day);
        if (member.isEmpty()) {
            return Optional.of("hours.refused.outside");
        }
        var promised = member.get().promised();
        return promised == null || day.isBefore(promised.atZone(zone).toLocalDate())
                ? Optional.of("hours.refused.promise")
                : Optional.empty();
    }
}
