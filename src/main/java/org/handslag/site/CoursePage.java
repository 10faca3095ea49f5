package org.handslag.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.course.Approval;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseModule;
import org.handslag.course.InstanceState;
import org.handslag.course.Window;
import org.handslag.scope.Texts;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * One date of a course, as the public reads it.
 *
 * @param hasProgramme whether the programme of the day is published
 * @param hasCards whether there are experience cards at all, some of which may fit
 * @param key what opens it to this reader, since she is invited; else empty
 */
public record CoursePage(
        String slug,
        UUID programme,
        About about,
        Locale language,
        Where where,
        Texts cost,
        String leader,
        CourseInstance.Contact contact,
        Texts note,
        List<Sitting> sittings,
        Window window,
        Approval approval,
        InstanceState state,
        FreeSeats seats,
        boolean hasProgramme,
        boolean hasCards,
        String key) {

    /** The course itself. */
    public record About(
            String slug,
            Texts title,
            Texts learn,
            Texts forWhom,
            boolean makesMentor,
            int requiredPercent,
            List<CourseModule> modules) {

        public int minutes() {
            return modules.stream().mapToInt(CourseModule::minutes).sum();
        }
    }

    public record Sitting(Instant starts, Instant ends) {
        public Duration length() {
            return Duration.between(starts, ends);
        }
    }

    /**
     * @param remote held by a link, which only those who are registered see
     */
    public record Where(@Nullable VenueId place, String room, boolean remote) {}

    /** As whoever came by this key reads it. */
    CoursePage openedBy(String key) {
        return new CoursePage(
                slug,
                programme,
                about,
                language,
                where,
                cost,
                leader,
                contact,
                note,
                sittings,
                window,
                approval,
                state,
                seats.toInvited(),
                hasProgramme,
                hasCards,
                key);
    }

    /** Where she registers. */
    public String form() {
        var form = "/courses/" + slug + "/register";
        return key.isEmpty() ? form : form + "?key=" + key;
    }

    /** What was told of it, or while it comes what is told of the course's earlier dates. */
    public String takenAlong() {
        return "/courses/" + (isComing() ? about.slug() : slug) + "/taken-along";
    }

    public Instant starts() {
        return sittings.getFirst().starts();
    }

    public Instant ends() {
        return sittings.getLast().ends();
    }

    /** Whether its deadlines still matter to anyone. */
    public boolean isComing() {
        return state == InstanceState.OPEN || state == InstanceState.NOT_YET_OPEN;
    }

    /** What the button says that leads to the form. */
    public String registering() {
        if (approval.needed()) {
            return "site.apply";
        }
        return seats.isFull() ? "site.join-waiting" : "site.register";
    }

    public boolean canRegister() {
        return state == InstanceState.OPEN;
    }
}
