package org.handslag.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.scope.Email;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A course that is ordered, as it was asked for.
 *
 * @param submission the form's own random id: the same form sent twice is one order
 */
public record Commission(
        CommissionId id,
        ProgrammeId programme,
        UUID submission,
        Orderer orderer,
        Purpose purpose,
        Wish wish,
        Terms terms,
        Instant madeAt) {

    /**
     * @param email empty when the order is emptied, since nothing came of it
     */
    public record Orderer(
            String organisation,
            String unit,
            String name,
            String email,
            String telephone,
            Locale language) {

        @Nullable Email address() {
            return Email.parse(email).orElse(null);
        }
    }

    /**
     * What the course prepares.
     *
     * @param host the workplace that will receive someone
     * @param audience what those whom the mentors receive need; never why
     * @param placements how many are to come, or null
     * @param coming when
     * @param work what they will do
     */
    public record Purpose(
            String host,
            String audience,
            @Nullable Integer placements,
            String coming,
            String work) {}

    /**
     * @param course which course it builds on, or null for whichever suits
     * @param contents titles of the modules that were chosen, as the orderer read them
     * @param words what else it should hold
     */
    public record Wish(
            @Nullable CourseId course,
            List<String> contents,
            String words,
            String guest,
            List<Day> days,
            int seats,
            boolean ownPremises,
            String place,
            String access) {

        public Wish {
            contents = List.copyOf(contents);
            days = List.copyOf(days);
        }
    }

    public record Day(LocalDate day, DayPart part) {}

    public enum DayPart {
        WHOLE_DAY,
        MORNING,
        AFTERNOON
    }

    /**
     * @param payer who bears the cost
     * @param mayOpen whether seats that are left over may be opened to others
     * @param openFrom from which day at the earliest, or null
     */
    public record Terms(
            String payer, String reference, boolean mayOpen, @Nullable LocalDate openFrom) {}

    public boolean isEmptied() {
        return orderer.email().isEmpty();
    }
}
