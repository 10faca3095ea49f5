package org.handslag.demo;

import org.handslag.demo.Script.InstancePart;
import org.springframework.stereotype.Component;

/** Plays one date of the script, each step at its own moment and in its own unit of work. */
@Component
class Playing {
    private final Announcing announcing;
    private final Arriving arriving;
    private final Happening happening;
    private final Holding holding;
    private final Moments moments;

    Playing(
            Announcing announcing,
            Arriving arriving,
            Happening happening,
            Holding holding,
            Moments moments) {
        this.announcing = announcing;
        this.arriving = arriving;
        this.happening = happening;
        this.holding = holding;
        this.moments = moments;
    }

    void play(Stage stage, InstancePart part) {
        var scene = Scene.of(stage, part, moments.now());
        var instance =
                moments.made(scene.announced(), stage.operator(), () -> announcing.announce(scene));
        arriving.at(instance, scene);
        happening.to(instance, scene);
        if (part.isPast()) {
            holding.hold(instance, part.left(), stage);
        }
    }
}
