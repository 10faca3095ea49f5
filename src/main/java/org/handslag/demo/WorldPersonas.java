package org.handslag.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.access.Persona;
import org.handslag.access.Personas;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a visitor of the World can be. */
@Component
class WorldPersonas implements Personas {
    private final Operators operators;
    private final People people;

    WorldPersonas(Operators operators, People people) {
        this.operators = operators;
        this.people = people;
    }

    @Override
    public List<Persona> all() {
        var slug = operators.find(Scope.required()).map(Operator::slug).orElse("");
        return Script.SLUGS.contains(slug) ? all(Script.of(slug)).toList() : List.of();
    }

    private Stream<Persona> all(Script script) {
        var cast = script.people().stream().flatMap(p -> persona(p.email(), p.about()));
        var guests = script.guests().stream().flatMap(p -> persona(p.email(), p.about()));
        return Stream.concat(cast, guests);
    }

    private Stream<Persona> persona(String email, @Nullable String about) {
        return about == null
                ? Stream.empty()
                : found(email)
                        .map(p -> new Persona(p.id(), p.name(), "demo.persona." + about))
                        .stream();
    }

    private Optional<Person> found(String email) {
        return people.byEmail(email);
    }
}
