package org.handslag.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.scope.CannotStart;
import org.handslag.scope.PersonId;
import org.handslag.web.Demonstration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether personas can be chosen: only in a database that says it holds the World. Production
 * refuses such a database, since whoever comes by may be anyone in it.
 */
@Component
class PersonaChoice implements SmartInitializingSingleton {
    private final Demonstration demonstration;
    private final ObjectProvider<Personas> personas;
    private final String database;

    PersonaChoice(
            Demonstration demonstration,
            ObjectProvider<Personas> personas,
            @Value("${handslag.db.url}") String database) {
        this.demonstration = demonstration;
        this.personas = personas;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!database.equals("embedded") && offered()) {
            throw new CannotStart(
                    "The database of HANDSLAG_DB_URL holds the demonstration World, in which anyone"
                            + " can be anyone; give production a database of its own.");
        }
    }

    boolean offered() {
        return demonstration.isHeld();
    }

    /** When the World was made, once that is long ago. */
    @Nullable LocalDate agedSince() {
        return demonstration.agedSince();
    }

    List<Persona> all() {
        return offered()
                ? personas.stream().flatMap(known -> known.all().stream()).toList()
                : List.of();
    }

    Optional<Persona> find(PersonId person) {
        return all().stream().filter(persona -> persona.person().equals(person)).findFirst();
    }
}
