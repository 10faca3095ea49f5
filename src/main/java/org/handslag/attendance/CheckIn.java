package org.handslag.attendance;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Walls.Wall;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.CourseSession;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.Seated;
import org.springframework.stereotype.Component;

/** A participant says that she is here, with the code on the wall and something that is hers. */
@Component
public class CheckIn {
    /** The code shows from half an hour before a session until it is over. */
    static final Duration BEFORE = Duration.ofMinutes(30);

    private static final String TRY = "check-in";
    private static final int WRONG_TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Walls walls;
    private final CourseInstances instances;
    private final Seated seated;
    private final Marking marking;
    private final Limits limits;
    private final Clock clock;

    CheckIn(
            Walls walls,
            CourseInstances instances,
            Seated seated,
            Marking marking,
            Limits limits,
            Clock clock) {
        this.walls = walls;
        this.instances = instances;
        this.seated = seated;
        this.marking = marking;
        this.limits = limits;
        this.clock = clock;
    }

    /** With the e-mail address or telephone number that was given at registration. */
    void byAddress(String code, String address, Source source, Viewer by) {
        var wall = showing(code, source);
        mark(wall, hers(wall, address, source), by);
    }

    /**
     * Whose place it is that stands before this code and gives this address. Notes nothing.
     *
     * @throws Refusal when it is nobody's, or this source has tried too often
     */
    public Registration whose(String code, String address, Source source) {
        return hers(showing(code.replaceAll("\\s", ""), source), address, source);
    }

    private Wall showing(String code, Source source) {
        refusePaused(source);
        return wall(code).orElseThrow(() -> wrong(source, "attendance.refused.code"));
    }

    private Registration hers(Wall wall, String address, Source source) {
        return seated.of(wall.instance()).stream()
                .filter(registration -> isHers(registration, address))
                .findFirst()
                .orElseThrow(() -> wrong(source, "attendance.refused.address"));
    }

    /** From her own page: the code is all that is needed. */
    void byRegistration(String code, Registration registration, Source source, Viewer by) {
        refusePaused(source);
        var wall = wall(code).filter(one -> one.instance().equals(registration.instance()));
        mark(wall.orElseThrow(() -> wrong(source, "attendance.refused.code")), registration, by);
    }

    private void mark(Wall wall, Registration registration, Viewer by) {
        var instance = instances.find(wall.instance()).orElseThrow();
        marking.mark(instance, session(instance, wall), registration, Note.present(Way.CODE), by);
    }

    private Optional<Wall> wall(String code) {
        var now = clock.instant();
        return walls.showing(now.plus(BEFORE), now).stream()
                .filter(wall -> WallCode.accepts(code, now, wall.secret()))
                .findFirst();
    }

    private void refusePaused(Source source) {
        if (limits.isSpent(TRY, source, WRONG_TRIES)) {
            throw new Refusal("attendance.refused.paused");
        }
    }

    /** Counts a wrong try; after the fifth the source has to wait. */
    private Refusal wrong(Source source, String key) {
        limits.allows(TRY, source, WRONG_TRIES, PAUSE);
        return new Refusal(key);
    }

    private static boolean isHers(Registration registration, String address) {
        var typed = registration.typed();
        return !address.isBlank()
                && (typed.email().equalsIgnoreCase(address.strip())
                        || digits(typed.telephone()).equals(digits(address))
                                && digits(address).length() >= 6);
    }

    /** The last digits tell a number apart however its country is written. */
    private static String digits(String telephone) {
        var digits = telephone.replaceAll("\\D", "");
        return digits.length() > 8 ? digits.substring(digits.length() - 8) : digits;
    }

    private static CourseSession session(CourseInstance instance, Wall wall) {
        return instance.sessions().stream()
                .filter(session -> session.id().equals(wall.session()))
                .findFirst()
                .orElseThrow();
    }
}
