package org.handslag.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How the support of a mentor becomes less, until the mentee manages on her own.
 *
 * @param steps the earliest day first
 * @param agreed since when the mentee has said yes to it as it stands; null until then
 * @param byTelephone whether someone has noted her yes for her
 */
public record Fading(
        MentorshipId mentorship,
        List<FadingStep> steps,
        Instant written,
        @Nullable Instant agreed,
        boolean byTelephone,
        long lock) {
    static final int MOST_STEPS = 12;
    private static final int DAYS_MORE = 14;

    /**
     * From a day on.
     *
     * @param minutes a week, as an average
     */
    public record FadingStep(LocalDate from, FadingPace pace, int minutes) {}

    public Fading {
        steps = List.copyOf(steps);
    }

    /** The step of this day, counted from zero; empty before the first. */
    public OptionalInt now(LocalDate today) {
        return IntStream.range(0, steps.size())
                .filter(i -> !steps.get(i).from().isAfter(today))
                .reduce((_, last) -> last);
    }

    /** Whether there is a step to go back to. */
    public boolean canStepBack(LocalDate today) {
        return now(today).orElse(0) > 0 && steps.size() < MOST_STEPS;
    }

    /**
     * Again as it was a step before, for two weeks from today; all that comes is as much later.
     *
     * @throws Refusal when there is nothing to go back to
     */
    List<FadingStep> stepBack(LocalDate today) {
        if (!canStepBack(today)) {
            throw new Refusal("followup.refused.first-step");
        }
        var now = now(today).orElseThrow();
        var current = steps.get(now);
        var before = steps.get(now - 1);
        var all = new ArrayList<>(steps.subList(0, now));
        if (current.from().isBefore(today)) {
            all.add(current);
        }
        all.add(new FadingStep(today, before.pace(), before.minutes()));
        all.add(new FadingStep(today.plusDays(DAYS_MORE), current.pace(), current.minutes()));
        steps.stream()
                .skip(now + 1L)
                .map(
                        one ->
                                new FadingStep(
                                        one.from().plusDays(DAYS_MORE), one.pace(), one.minutes()))
                .forEach(all::add);
        return all;
    }
}
