package org.handslag.demoplacements;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
import org.handslag.willingness.MentorAnswer;
import org.handslag.willingness.MentorSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What workplaces offer and mentors say. Days are counted from the day the World is made.
 *
 * @param checked where rules have been looked up, by the code of the kind of placement
 */
record PlacementsScript(
        Map<String, String> checked, List<OfferPart> offers, List<MentorPart> mentors) {

    /**
     * @param at such as {@code Allvaror | Allum}
     * @param by name of the contact who writes it, or empty for the coordinators
     * @param written so many days ago
     * @param until null without end
     * @param can codes of adjustments
     * @param how own words by code
     * @param seen of those the ones that someone has seen
     */
    record OfferPart(
            String at,
            String by,
            int written,
            int places,
            int from,
            @Nullable Integer until,
            List<String> kinds,
            String trade,
            String tasks,
            List<String> languages,
            List<DayOfWeek> days,
            @Nullable String hours,
            List<String> can,
            Map<String, String> how,
            @Nullable SeenPart seen,
            boolean withdrawn) {}

    /**
     * @param by name of the consultant or coordinator
     * @param ago so many days ago
     */
    record SeenPart(String by, int ago, List<String> what) {}

    /**
     * What the first mentor who works there and has said nothing says.
     *
     * @param ago so many days ago
     * @param until so many days from now a pause lasts
     */
    record MentorPart(
            String at,
            int ago,
            MentorAnswer answer,
            @Nullable Integer until,
            int most,
            List<MentorSupport> support) {}

    static Optional<PlacementsScript> of(Stage stage) {
        var file = stage.script().slug() + "-placements.json";
        return Shelf.holds(file)
                ? Optional.of(
                        JsonMapper.shared().readValue(Shelf.bytes(file), PlacementsScript.class))
                : Optional.empty();
    }
}
