package org.handslag.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handslag.directory.Person;
import org.handslag.directory.PersonFact;
import org.handslag.ui.Form;

/** Which facts remain when two entries become one, and why they are one. */
record MergeForm(Form form) {
    static final String FROM = "from";
    static final String INTO = "into";
    private static final int REASON = 500;

    /** What is likely: the remaining entry's own facts, the other's where it has none. */
    static Form likely(Person from, Person into) {
        var form = Form.empty();
        for (var fact : differing(from, into)) {
            var missing = FactValue.of(fact, into).isEmpty();
            form.fill(fact.name(), missing ? FROM : INTO);
        }
        return form.fill("versions", versions(from, into));
    }

    /** The facts that are not the same in both. */
    static List<PersonFact> differing(Person from, Person into) {
        return List.of(PersonFact.values()).stream()
                .filter(fact -> !FactValue.of(fact, from).equals(FactValue.of(fact, into)))
                .toList();
    }

    Set<PersonFact> taken(Person from, Person into) {
        var taken = EnumSet.noneOf(PersonFact.class);
        for (var fact : differing(from, into)) {
            switch (form.value(fact.name())) {
                case FROM -> taken.add(fact);
                case INTO -> {}
                default -> form.wrong(fact.name(), "form.choose");
            }
        }
        return taken;
    }

    /** Whether both are still as they were when they were compared. */
    boolean isOf(Person from, Person into) {
        return form.value("versions").equals(versions(from, into));
    }

    void overtakenBy(Person from, Person into) {
        form.wrong("reason", "people.merge-overtaken");
        form.fill("versions", versions(from, into));
    }

    private static String versions(Person from, Person into) {
        return from.version() + "-" + into.version();
    }

    String reason() {
        return form.line("reason", REASON);
    }
}
