package org.handslag.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When and where they talk.
 *
 * @param place empty by telephone
 * @param caller null at a place
 */
public record ConversationPlan(
        Instant starts,
        int minutes,
        ConversationWay way,
        String place,
        @Nullable ConversationCaller caller) {
    /** So many weeks in a row at most. */
    static final int MOST_WEEKS = 26;

    static final int LONGEST_PLACE = 120;

    public static ConversationPlan at(
            LocalDate day, LocalTime time, ZoneId zone, int minutes, String place) {
        var starts = day.atTime(time).atZone(zone).toInstant();
        return new ConversationPlan(starts, minutes, ConversationWay.PLACE, place, null);
    }

    public static ConversationPlan byTelephone(
            LocalDate day, LocalTime time, ZoneId zone, int minutes, ConversationCaller caller) {
        var starts = day.atTime(time).atZone(zone).toInstant();
        return new ConversationPlan(starts, minutes, ConversationWay.TELEPHONE, "", caller);
    }

    public Instant ends() {
        return starts.plus(Duration.ofMinutes(minutes));
    }

    /** On the same weekday and at the same time of day, this one first. */
    List<ConversationPlan> weekly(int times, ZoneId zone) {
        return IntStream.range(0, times).mapToObj(week -> later(7L * week, zone)).toList();
    }

    /** The same time on the clock, so many days later. */
    ConversationPlan later(long days, ZoneId zone) {
        return starting(starts.atZone(zone).plusDays(days).toInstant());
    }

    /** As this one, so many days from it as another was moved. */
    ConversationPlan besides(Instant moved, Instant other, ZoneId zone) {
        var days =
                ChronoUnit.DAYS.between(
                        moved.atZone(zone).toLocalDate(), other.atZone(zone).toLocalDate());
        return later(days, zone);
    }

    private ConversationPlan starting(Instant other) {
        return new ConversationPlan(other, minutes, way, place, caller);
    }
}
