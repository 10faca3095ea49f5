package org.handslag.readiness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace answered on one day.
 *
 * @param byEmployer whether the employer's contact filled it in; else someone of the programme
 * @param answers a point that was not asked is not there
 */
public record ReadinessCheck(
        UUID id,
        WorkplaceId workplace,
        LocalDate day,
        boolean byEmployer,
        Map<ReadinessPoint, ReadinessAnswer> answers) {
    private static final int MONTHS = 6;

    public ReadinessCheck {
        answers = Map.copyOf(answers);
    }

    public @Nullable ReadinessAnswer answer(ReadinessPoint point) {
        return answers.get(point);
    }

    /** How many points are in place. */
    public int inPlace() {
        return (int) answers.values().stream().filter(one -> one == ReadinessAnswer.YES).count();
    }

    public int asked() {
        return answers.size();
    }

    /** What is left to do, in the order of the page. */
    public List<ReadinessPoint> left() {
        return Arrays.stream(ReadinessPoint.values())
                .filter(point -> answers.containsKey(point))
                .filter(point -> answers.get(point) != ReadinessAnswer.YES)
                .toList();
    }

    /** Points that are in place now and were not when an earlier one was made. */
    public List<ReadinessPoint> gainedSince(ReadinessCheck earlier) {
        return Arrays.stream(ReadinessPoint.values())
                .filter(point -> answer(point) == ReadinessAnswer.YES)
                .filter(point -> earlier.answer(point) != ReadinessAnswer.YES)
                .toList();
    }

    /** Points that were in place and are not any more. */
    public List<ReadinessPoint> lostSince(ReadinessCheck earlier) {
        return left().stream()
                .filter(point -> earlier.answer(point) == ReadinessAnswer.YES)
                .toList();
    }

    /** The first day on which it should be looked at again while someone is there. */
    public LocalDate again() {
        return again(day);
    }

    static LocalDate again(LocalDate latest) {
        return latest.plusMonths(MONTHS);
    }
}
