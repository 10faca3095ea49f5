package org.handslag.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handslag.agenda.Catalogue;
import org.handslag.agenda.TeachingModule;
import org.handslag.scope.Texts;
import org.handslag.scope.Uuid7;
import org.springframework.stereotype.Component;

/** What stands around the courses of an operator, once its dates have been played. */
@Component
class Chain {
    private final Catalogue catalogue;
    private final Guests guests;
    private final Providers providers;
    private final Moments moments;

    Chain(Catalogue catalogue, Guests guests, Providers providers, Moments moments) {
        this.catalogue = catalogue;
        this.guests = guests;
        this.providers = providers;
        this.moments = moments;
    }

    void around(Stage stage, LocalDate today) {
        var script = ChainScript.read();
        var slug = stage.script().slug();
        moments.at(
                stage.script().began(),
                stage.operator(),
                () -> script.modules().forEach(part -> add(stage, part)));
        var guest = script.guests().get(slug);
        if (guest != null) {
            moments.inThePresent(stage.operator(), () -> guests.speak(stage, guest));
        }
        var provider = script.providers().get(slug);
        if (provider != null) {
            moments.inThePresent(stage.operator(), () -> providers.give(stage, provider, today));
        }
    }

    private void add(Stage stage, ChainScript.ModulePart part) {
        var content =
                new TeachingModule.Content(
                        texts(stage, part.title()),
                        texts(stage, part.goals()),
                        Texts.none(),
                        List.of(),
                        stage.operator().languages(),
                        part.minutes());
        var variants =
                part.variants().stream()
                        .map(
                                one ->
                                        new TeachingModule.Variant(
                                                Uuid7.next(),
                                                one.sector(),
                                                texts(stage, one.group()),
                                                texts(stage, one.differs())))
                        .toList();
        catalogue.add(content, variants, stage.coordinator());
    }

    /** In the languages of the operator only. */
    static Texts texts(Stage stage, Map<String, String> words) {
        var own = new HashMap<String, String>();
        for (var language : stage.operator().languages()) {
            var tag = language.toLanguageTag();
            if (words.containsKey(tag)) {
                own.put(tag, Objects.requireNonNull(words.get(tag)));
            }
        }
        return Script.texts(own, stage.script().since());
    }
}
