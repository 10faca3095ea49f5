package org.handslag.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.course.Promotion;
import org.handslag.directory.Sector;
import org.handslag.scope.Colour;
import org.handslag.scope.Country;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What an operator of the World is made of, as it stands in {@code world/<slug>.json}. */
public record Script(
        String slug,
        String name,
        Country country,
        List<String> languages,
        String zone,
        Colour colour,
        Map<String, String> programme,
        LocalDate since,
        @Nullable String mentors,
        @Nullable String held,
        List<OrganisationPart> organisations,
        List<VenuePart> venues,
        List<PersonPart> people,
        List<GuestPart> guests,
        List<CoursePart> courses,
        List<InstancePart> instances,
        Map<String, String> cost,
        String leader,
        int contact,
        String telephone) {
    static final List<String> SLUGS = List.of("goteborg", "favrskov", "kristianstad");

    public record OrganisationPart(
            String name, Sector sector, List<String> workplaces, @Nullable String municipality) {}

    /**
     * @param name as it stands in the dates that are held there
     * @param contact name, e-mail and telephone; may be empty
     * @param checked how many days before the World is made
     * @param facts item and what is known: {@code YES}, with a measure {@code YES, 90 cm}, and in
     *     Swedish or Danish a note behind a bar
     */
    public record VenuePart(
            String name,
            String street,
            String postalCode,
            String city,
            List<String> rooms,
            Map<String, Map<String, String>> directions,
            List<String> contact,
            String checkedBy,
            int checked,
            Map<String, String> facts) {}

    /**
     * @param about which persona she is, null for those whom a visitor cannot be
     * @param employer whose contact she is; null for those who run things
     */
    public record PersonPart(
            String name,
            String email,
            Role role,
            @Nullable String about,
            @Nullable String employer) {}

    /**
     * Someone without a role whom a visitor can be; a chapter tells of her, or a list of mentors.
     */
    record GuestPart(String email, String about) {}

    /**
     * @param needs the course that one must have taken before, or null
     */
    public record CoursePart(
            String slug,
            @Nullable String needs,
            Map<String, String> title,
            Map<String, String> learn,
            Map<String, String> forWhom,
            boolean makesMentor,
            int percent,
            List<ModulePart> modules,
            int consultants) {}

    public record ModulePart(Map<String, String> title, int minutes) {}

    /**
     * @param day a date of the past, or {@code +n} days after the World is made
     * @param sittings such as {@code 09:00-16:00}, the next day's as {@code +1 09:00-16:00}
     * @param registered each as an {@link Attendee} is written
     * @param left how many of the past went home too early to complete
     * @param place name of a place of this script
     * @param staff numbers of the people who work there
     * @param acts what happens to it when people have registered
     */
    public record InstancePart(
            String course,
            String day,
            List<String> sittings,
            int capacity,
            List<String> registered,
            int left,
            String place,
            String room,
            List<Integer> staff,
            Promotion promotion,
            List<Act> acts) {

        public boolean isPast() {
            return !day.startsWith("+");
        }
    }

    static Script of(String slug) {
        return JsonMapper.shared().readValue(Shelf.bytes(slug + ".json"), Script.class);
    }

    public Locale language() {
        return Locale.forLanguageTag(languages.getFirst());
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The morning on which the operator began. */
    public Instant began() {
        return since.atTime(9, 0).atZone(zoneId()).toInstant();
    }

    public static Texts texts(Map<String, String> byTag, LocalDate written) {
        var texts = Texts.none();
        for (var entry : byTag.entrySet()) {
            texts = texts.with(Locale.forLanguageTag(entry.getKey()), entry.getValue(), written);
        }
        return texts;
    }
}
