package org.handslag.demoprofiles;

import java.time.LocalDate;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.profile.PostalAreas;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells of what those who wait and those who are willing have said, after all have come in. */
@Component
@Order(60)
class ProfilesChapter implements Chapter {
    private final PostalAreas areas;
    private final AddressPlay addresses;
    private final WaitingPlay waiting;
    private final BringingPlay bringing;
    private final PairPlay pairs;
    private final Moments moments;

    ProfilesChapter(
            PostalAreas areas,
            AddressPlay addresses,
            WaitingPlay waiting,
            BringingPlay bringing,
            PairPlay pairs,
            Moments moments) {
        this.areas = areas;
        this.addresses = addresses;
        this.waiting = waiting;
        this.bringing = bringing;
        this.pairs = pairs;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        ProfilesScript.of(stage).ifPresent(script -> tell(script, stage, today));
    }

    private void tell(ProfilesScript script, Stage stage, LocalDate today) {
        moments.at(stage.script().began(), stage.operator(), () -> map(script, stage));
        script.mentees().forEach(part -> waiting.play(part, stage, today));
        script.shows().forEach((name, lines) -> waiting.show(name, lines, stage, today));
        script.mentors().forEach(part -> bringing.play(part, stage, today));
        script.apart().forEach(part -> pairs.keepApart(part, stage, today));
        script.ways().forEach(part -> pairs.lookUp(part, stage, today));
    }

    private void map(ProfilesScript script, Stage stage) {
        areas.takeIn(script.points(), stage.coordinator());
        script.places().forEach((place, code) -> addresses.moveIn(place, code, stage));
    }
}
