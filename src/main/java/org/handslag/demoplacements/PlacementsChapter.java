package org.handslag.demoplacements;

import java.time.LocalDate;
import org.handslag.adjustment.AdjustmentCatalogue;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.rules.PackCheck;
import org.handslag.rules.Rulebook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes in the kinds and the words, then tells what is offered and who is willing. */
@Component
@Order(35)
class PlacementsChapter implements Chapter {
    private final Rulebook rulebook;
    private final AdjustmentCatalogue adjustments;
    private final OfferPlay offers;
    private final MentorPlay mentors;
    private final Moments moments;

    PlacementsChapter(
            Rulebook rulebook,
            AdjustmentCatalogue adjustments,
            OfferPlay offers,
            MentorPlay mentors,
            Moments moments) {
        this.rulebook = rulebook;
        this.adjustments = adjustments;
        this.offers = offers;
        this.mentors = mentors;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        moments.at(
                stage.script().began(),
                stage.operator(),
                () -> {
                    rulebook.takeIn(stage.operator().country(), stage.coordinator());
                    adjustments.takeIn(stage.coordinator());
                });
        PlacementsScript.of(stage).ifPresent(script -> tell(script, stage, today));
    }

    private void tell(PlacementsScript script, Stage stage, LocalDate today) {
        moments.at(stage.script().began(), stage.operator(), () -> lookUp(script, stage));
        script.offers().forEach(part -> offers.play(part, stage, today));
        script.mentors().forEach(part -> mentors.play(part, stage, today));
    }

    private void lookUp(PlacementsScript script, Stage stage) {
        var day = LocalDate.ofInstant(stage.script().began(), stage.operator().zone());
        for (var row : rulebook.kinds(stage.operator())) {
            var source = script.checked().get(row.type().code());
            if (source != null) {
                rulebook.check(row.pack(), new PackCheck(source, day), stage.coordinator());
            }
        }
    }
}
