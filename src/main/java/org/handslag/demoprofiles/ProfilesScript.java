package org.handslag.demoprofiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
import org.handslag.fit.Aspect;
import org.handslag.fit.Point;
import org.handslag.profile.ApartReason;
import org.handslag.profile.HelpWay;
import org.handslag.profile.Interest;
import org.handslag.supply.SupplyLine;
import org.handslag.willingness.MentorSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said for finding mentors. Days are counted from the day the World is made.
 *
 * @param areas degrees north and east, by postal code
 * @param places the postal code of a workplace, such as {@code Allvaror | Allum}
 * @param shows the lines of her wish that someone who waits lets employers read, by her name
 */
record ProfilesScript(
        Map<String, List<Double>> areas,
        Map<String, String> places,
        List<WaitingPart> mentees,
        Map<String, Set<SupplyLine>> shows,
        List<BringingPart> mentors,
        List<ConflictPart> apart,
        List<WayPart> ways) {

    /**
     * What someone who waits says.
     *
     * @param helped who fills it in with her; null when she does it herself
     * @param slots such as {@code MONDAY-MORNING}, or {@code MORNING} for each working day
     * @param musts what she must have
     * @param adjustments by code, each with whether she must have it
     * @param from so many days from now she can begin; null when at once
     */
    record WaitingPart(
            String name,
            int ago,
            @Nullable HelpedPart helped,
            Set<Aspect> uses,
            Set<String> languages,
            boolean interpreter,
            List<String> slots,
            @Nullable Integer from,
            @Nullable Integer minutes,
            @Nullable String code,
            Map<String, Boolean> adjustments,
            List<String> trades,
            Set<MentorSupport> support,
            Set<Interest> interests,
            @Nullable Aspect top,
            Set<Aspect> musts) {}

    record HelpedPart(String by, HelpWay way, String language) {}

    /**
     * What the first mentor who works there and has said nothing of the kind brings. Whoever has
     * not said whether she is willing says that she is.
     */
    record BringingPart(
            String at,
            int ago,
            int most,
            Set<MentorSupport> support,
            Set<String> languages,
            List<String> slots,
            Set<Interest> interests,
            List<String> experience) {}

    /**
     * @param at where the first mentor is the one
     */
    record ConflictPart(String mentee, String at, ApartReason reason) {}

    record WayPart(String mentee, String at, int minutes, String by) {}

    Map<String, Point> points() {
        var points = new LinkedHashMap<String, Point>();
        areas.forEach((code, at) -> points.put(code, new Point(at.getFirst(), at.getLast())));
        return points;
    }

    static Optional<ProfilesScript> of(Stage stage) {
        var file = stage.script().slug() + "-profiles.json";
        return Shelf.holds(file)
                ? Optional.of(
                        JsonMapper.shared().readValue(Shelf.bytes(file), ProfilesScript.class))
                : Optional.empty();
    }
}
