package org.handslag.demo;

import java.util.HashMap;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seated;
import org.springframework.stereotype.Component;

/** Plays the acts of a date in their order. */
@Component
class Happening {
    private final CourseInstances instances;
    private final Seated seated;
    private final SeatActs seats;
    private final NeedActs needs;
    private final DateActs dates;
    private final Moments moments;

    Happening(
            CourseInstances instances,
            Seated seated,
            SeatActs seats,
            NeedActs needs,
            DateActs dates,
            Moments moments) {
        this.instances = instances;
        this.seated = seated;
        this.seats = seats;
        this.needs = needs;
        this.dates = dates;
        this.moments = moments;
    }

    void to(CourseInstance instance, Scene scene) {
        var registered = new HashMap<String, RegistrationId>();
        for (var act : scene.part().acts()) {
            Runnable play = () -> play(act, cue(instance, scene, registered));
            var ago = act.ago();
            if (ago == null) {
                moments.inThePresent(scene.operator(), play);
            } else {
                moments.at(scene.before(ago), scene.operator(), play);
            }
        }
    }

    private void play(Act act, Cue cue) {
        switch (act) {
            case Act.OfSeats ofSeats -> seats.play(ofSeats, cue);
            case Act.OfNeeds ofNeeds -> needs.play(ofNeeds, cue);
            case Act.OfDate ofDate -> dates.play(ofDate, cue);
        }
    }

    /** Those who are gone are still known by their names. */
    private Cue cue(CourseInstance instance, Scene scene, Map<String, RegistrationId> registered) {
        for (var seat : seated.active(instance.id())) {
            registered.put(seat.typed().name(), seat.id());
        }
        return new Cue(scene, instances.find(instance.id()).orElseThrow(), registered);
    }
}
