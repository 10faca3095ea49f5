package org.handslag.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.demo.Script.VenuePart;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Texts;
import org.handslag.venue.Directions;
import org.handslag.venue.Fact;
import org.handslag.venue.FactValue;
import org.handslag.venue.Inventory;
import org.handslag.venue.Item;
import org.handslag.venue.Venue;
import org.handslag.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** The places of an operator: known since it began, looked at some time ago. */
@Component
class Surroundings {
    private final VenueRegister register;
    private final Moments moments;

    Surroundings(VenueRegister register, Moments moments) {
        this.register = register;
        this.moments = moments;
    }

    Stage around(Stage stage, LocalDate today) {
        var venues = new HashMap<String, Venue>();
        for (var part : stage.script().venues()) {
            venues.put(part.name(), enter(stage, part));
            look(stage, venues.get(part.name()), part, today.minusDays(part.checked()));
        }
        return stage.with(Map.copyOf(venues));
    }

    private Venue enter(Stage stage, VenuePart part) {
        return moments.made(
                stage.script().began(),
                stage.operator(),
                () -> register.add(details(stage, part), stage.coordinator()));
    }

    private void look(Stage stage, Venue venue, VenuePart part, LocalDate day) {
        var found =
                Inventory.items().stream()
                        .flatMap(
                                item ->
                                        Optional.ofNullable(part.facts().get(item.code()))
                                                .map(told -> fact(stage, item, told, part, day))
                                                .stream())
                        .toList();
        moments.onMorning(
                day, stage.operator(), () -> register.record(venue, found, stage.coordinator()));
    }

    private static Venue.Details details(Stage stage, VenuePart part) {
        return new Venue.Details(
                part.name(),
                new PostalAddress(part.street(), part.postalCode(), part.city()),
                new Directions(
                        words(stage, part, "transport"),
                        words(stage, part, "way"),
                        words(stage, part, "dropOff"),
                        words(stage, part, "parking")),
                contact(part.contact()),
                part.rooms());
    }

    private static Venue.Contact contact(List<String> lines) {
        return lines.isEmpty()
                ? Venue.Contact.none()
                : new Venue.Contact(lines.get(0), lines.get(1), lines.get(2));
    }

    private static Texts words(Stage stage, VenuePart part, String what) {
        var texts = part.directions().getOrDefault(what, Map.of());
        return Script.texts(texts, stage.script().since());
    }

    /** Such as {@code NO, 3 steg | Ring på klockan}. */
    private static Fact fact(
            Stage stage, Item item, String written, VenuePart part, LocalDate day) {
        var told = written.split(" \\| ", 2);
        var answer = told[0].split(", ", 2);
        var note =
                told.length == 1 ? Texts.none() : Texts.of(stage.script().language(), told[1], day);
        return new Fact(
                item,
                FactValue.valueOf(answer[0]),
                answer.length == 1 ? "" : answer[1],
                note,
                part.checkedBy(),
                day,
                0);
    }
}
