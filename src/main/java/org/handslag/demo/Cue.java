package org.handslag.demo;

import java.util.Map;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Viewer;
import org.handslag.seats.RegistrationId;

/**
 * What there is when an act begins.
 *
 * @param instance as it stands now
 * @param registered by their names all who have or had a place or a wish for one
 */
record Cue(Scene scene, CourseInstance instance, Map<String, RegistrationId> registered) {

    RegistrationId of(String who) {
        return Optional.ofNullable(registered.get(who))
                .orElseThrow(
                        () -> new IllegalStateException(who + " is not at " + instance.slug()));
    }

    Viewer visitor() {
        return scene.visitor();
    }

    Viewer coordinator() {
        return scene.stage().coordinator();
    }
}
