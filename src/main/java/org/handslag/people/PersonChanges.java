package org.handslag.people;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.handslag.directory.NewPerson;
import org.handslag.directory.Person;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes in the journal what was done to a person. What identifies her is only said to have
 * changed, so that erasing her leaves nothing behind.
 */
@Component
class PersonChanges {
    private static final String CHANGED = "changed";

    private final Journal journal;

    PersonChanges(Journal journal) {
        this.journal = journal;
    }

    void added(Viewer by, PersonId id) {
        journal.changed(by, "person.added", about(id), Map.of(), Map.of());
    }

    void changed(Viewer by, Person before, NewPerson after) {
        var changed = new TreeMap<String, Object>();
        note(changed, "name", before.name(), after.name());
        note(changed, "email", before.email(), after.email());
        note(changed, "telephone", before.telephone(), after.telephone());
        note(changed, "address", before.address(), after.address());
        note(changed, "language", before.language(), after.language());
        journal.changed(by, "person.changed", about(before.id()), Map.of(), changed);
    }

    void done(Viewer by, String what, PersonId to, Map<String, ?> before, Map<String, ?> after) {
        journal.changed(by, what, about(to), before, after);
    }

    static Subject about(PersonId id) {
        return new Subject("person", id.value());
    }

    private static void note(
            Map<String, Object> changed,
            String field,
            @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.put(field, CHANGED);
        }
    }
}
