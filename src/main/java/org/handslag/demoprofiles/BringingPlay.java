package org.handslag.demoprofiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handslag.demo.Employers.Place;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoprofiles.ProfilesScript.BringingPart;
import org.handslag.profile.MentorProfile;
import org.handslag.profile.MentorProfiles;
import org.handslag.profile.Telling;
import org.handslag.scope.PersonId;
import org.handslag.willingness.MentorAnswer;
import org.handslag.willingness.Saying;
import org.handslag.willingness.WillingMentor;
import org.handslag.willingness.Willingness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A mentor is willing, and says what she brings. */
@Component
class BringingPlay {
    private final Saying saying;
    private final MentorProfiles mentors;
    private final Telling telling;
    private final Speakers speakers;
    private final Moments moments;

    BringingPlay(
            Saying saying,
            MentorProfiles mentors,
            Telling telling,
            Speakers speakers,
            Moments moments) {
        this.saying = saying;
        this.mentors = mentors;
        this.telling = telling;
        this.speakers = speakers;
        this.moments = moments;
    }

    void play(BringingPart part, Stage stage, LocalDate today) {
        var day = today.minusDays(part.ago());
        moments.onMorning(day, stage.operator(), () -> tell(part, stage, today));
    }

    private void tell(BringingPart part, Stage stage, LocalDate today) {
        var first = first(part, stage, today);
        first.filter(one -> one.said() == null)
                .ifPresent(
                        one ->
                                saying.say(
                                        one,
                                        willing(part, today),
                                        Speakers.herself(one.person(), stage)));
        first.map(WillingMentor::person)
                .ifPresent(her -> telling.tell(brings(part, her), Speakers.herself(her, stage)));
    }

    /** Whoever is willing and has said no more; else someone who has said nothing. */
    private Optional<WillingMentor> first(BringingPart part, Stage stage, LocalDate today) {
        var there = at(part.at(), stage, today);
        var told = mentors.of(there.stream().map(WillingMentor::person).toList()).keySet();
        return there.stream()
                .filter(one -> !told.contains(one.person()) && mayBe(one.said()))
                .min((one, other) -> Boolean.compare(one.said() == null, other.said() == null));
    }

    private static boolean mayBe(@Nullable Willingness said) {
        return said == null || said.answer() == MentorAnswer.WILLING;
    }

    List<WillingMentor> at(String place, Stage stage, LocalDate today) {
        var workplace = stage.employers().workplace(Place.of(place));
        return saying.mentors(workplace, today, stage.operator().zone());
    }

    private static Willingness willing(BringingPart part, LocalDate today) {
        return new Willingness(
                MentorAnswer.WILLING,
                null,
                part.most(),
                part.support(),
                today.minusDays(part.ago()),
                0);
    }

    private MentorProfile brings(BringingPart part, PersonId her) {
        return new MentorProfile(
                her,
                part.languages(),
                Speakers.slots(part.slots()),
                part.interests(),
                Set.copyOf(speakers.adjustments(part.experience())),
                0);
    }
}
