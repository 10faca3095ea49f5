package org.handslag.demoemployers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operator's past with its employers. Days are written as {@link Days} reads them.
 *
 * @param employers by name
 * @param story what happened, in its order
 */
record EmployersScript(
        RulePart rule,
        Map<String, EmployerPart> employers,
        List<OrderPart> orders,
        List<Told> story,
        ReminderPart reminder) {
    private static final Set<String> OPERATORS = Set.of("goteborg", "favrskov");

    /** When an employer is proposed as ambassador. */
    record RulePart(String since, int mentors, int percent, int months) {}

    /**
     * @param contacts name and address of whom to write to, by workplace; under the empty name of
     *     the whole organisation
     * @param employees how many, by workplace
     */
    record EmployerPart(Map<String, List<String>> contacts, Map<String, Integer> employees) {}

    /**
     * What the coordinators have added to the timeline of the next date of a course.
     *
     * @param days after its start; below zero before it
     */
    record ReminderPart(
            String course,
            int days,
            String at,
            Map<String, String> subject,
            Map<String, String> text) {}

    /**
     * @param at where the people work, such as {@code Allvaror | Allum}; empty while none come
     * @param offered null while it waits for the coordinators, as all that would follow
     */
    record OrderPart(
            String organisation,
            String unit,
            String name,
            String email,
            String telephone,
            String host,
            String at,
            String audience,
            int placements,
            String coming,
            String work,
            String course,
            List<String> contents,
            String wishes,
            String guest,
            int seats,
            boolean ownPremises,
            String place,
            String access,
            String payer,
            String reference,
            boolean mayOpen,
            @Nullable String wished,
            String asked,
            @Nullable String offered,
            @Nullable OfferPart offer,
            @Nullable String agreed,
            @Nullable String planned,
            @Nullable String venue,
            @Nullable String room,
            @Nullable List<String> domains,
            @Nullable List<DatePart> dates,
            @Nullable String opens,
            @Nullable String note,
            @Nullable String evaluated,
            @Nullable String told) {

        List<DatePart> allDates() {
            return dates == null ? List.of() : dates;
        }
    }

    record OfferPart(String contents, String dates, String guest, String cost) {}

    /**
     * @param hours such as {@code 09:00-16:00}
     */
    record DatePart(String course, String day, String hours, List<String> people) {}

    static Optional<EmployersScript> of(Stage stage) {
        var slug = stage.script().slug();
        return OPERATORS.contains(slug)
                ? Optional.of(
                        JsonMapper.shared()
                                .readValue(
                                        Shelf.bytes(slug + "-employers.json"),
                                        EmployersScript.class))
                : Optional.empty();
    }
}
