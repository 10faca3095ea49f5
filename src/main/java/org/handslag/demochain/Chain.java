package org.handslag.demochain;

import java.time.LocalDate;
import java.util.List;
import org.handslag.agenda.Catalogue;
import org.handslag.agenda.TeachingModule;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.scope.Texts;
import org.handslag.scope.Uuid7;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What stands around the courses of an operator, once its dates have been played. */
@Component
@Order(1)
class Chain implements Chapter {
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

    @Override
    public void tell(Stage stage, LocalDate today) {
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
                        stage.texts(part.title()),
                        stage.texts(part.goals()),
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
                                                stage.texts(one.group()),
                                                stage.texts(one.differs())))
                        .toList();
        catalogue.add(content, variants, stage.coordinator());
    }
}
