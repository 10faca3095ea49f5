package org.handslag.demoprofiles;

import java.time.LocalDate;
import org.handslag.demo.Employers.Place;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoprofiles.ProfilesScript.ConflictPart;
import org.handslag.demoprofiles.ProfilesScript.WayPart;
import org.handslag.profile.Apart;
import org.handslag.profile.Telling;
import org.handslag.profile.TravelTime;
import org.springframework.stereotype.Component;

/** A coordinator keeps two apart, and a consultant looks up how long a way takes. */
@Component
class PairPlay {
    private static final int AGO = 6;

    private final Apart apart;
    private final Telling telling;
    private final Speakers speakers;
    private final BringingPlay mentors;
    private final Moments moments;

    PairPlay(
            Apart apart,
            Telling telling,
            Speakers speakers,
            BringingPlay mentors,
            Moments moments) {
        this.apart = apart;
        this.telling = telling;
        this.speakers = speakers;
        this.mentors = mentors;
        this.moments = moments;
    }

    void keepApart(ConflictPart part, Stage stage, LocalDate today) {
        moments.onMorning(
                today.minusDays(AGO),
                stage.operator(),
                () -> {
                    var mentor = mentors.at(part.at(), stage, today).getFirst().person();
                    var mentee = speakers.mentee(part.mentee());
                    apart.conflict(mentee, mentor, part.reason(), stage.coordinator());
                });
    }

    void lookUp(WayPart part, Stage stage, LocalDate today) {
        moments.onMorning(
                today.minusDays(AGO),
                stage.operator(),
                () -> {
                    var workplace = stage.employers().workplace(Place.of(part.at()));
                    var time =
                            new TravelTime(
                                    speakers.mentee(part.mentee()), workplace, part.minutes());
                    telling.travels(time, Speakers.staff(stage, part.by()));
                });
    }
}
