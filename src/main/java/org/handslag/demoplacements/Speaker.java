package org.handslag.demoplacements;

import org.handslag.demo.Stage;
import org.handslag.scope.Viewer;

/** Who does something, by the name in the script. */
final class Speaker {
    private Speaker() {}

    /**
     * @param name of someone who has a role, or empty for the coordinators
     */
    static Viewer of(Stage stage, String name) {
        var people = stage.script().people();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).name().equals(name)) {
                var all = stage.coordinator();
                return new Viewer(
                        all.operator(), stage.people().get(i), all.grants(), all.locale());
            }
        }
        if (!name.isEmpty()) {
            throw new IllegalStateException("Nobody is called " + name);
        }
        return stage.coordinator();
    }
}
