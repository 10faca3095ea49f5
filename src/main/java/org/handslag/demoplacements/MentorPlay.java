package org.handslag.demoplacements;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handslag.demo.Employers.Place;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoplacements.PlacementsScript.MentorPart;
import org.handslag.scope.Viewer;
import org.handslag.willingness.Saying;
import org.handslag.willingness.WillingMentor;
import org.handslag.willingness.Willingness;
import org.springframework.stereotype.Component;

/** A mentor says whether she wants to be one now. */
@Component
class MentorPlay {
    private final Saying saying;
    private final Moments moments;

    MentorPlay(Saying saying, Moments moments) {
        this.saying = saying;
        this.moments = moments;
    }

    void play(MentorPart part, Stage stage, LocalDate today) {
        var day = today.minusDays(part.ago());
        moments.onMorning(day, stage.operator(), () -> say(part, stage, today));
    }

    private void say(MentorPart part, Stage stage, LocalDate today) {
        var workplace = stage.employers().workplace(Place.of(part.at()));
        saying.mentors(workplace, today, stage.operator().zone()).stream()
                .filter(one -> one.said() == null)
                .findFirst()
                .ifPresent(one -> saying.say(one, said(part, today), herself(one, stage)));
    }

    private static Willingness said(MentorPart part, LocalDate today) {
        var until = part.until();
        return new Willingness(
                part.answer(),
                until == null ? null : today.plusDays(until),
                part.most(),
                Set.copyOf(part.support()),
                today.minusDays(part.ago()),
                0);
    }

    private static Viewer herself(WillingMentor mentor, Stage stage) {
        var all = stage.coordinator();
        return new Viewer(all.operator(), mentor.person(), List.of(), all.locale());
    }
}
