package org.handslag.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handslag.mentorship.CircleRole;
import org.handslag.scope.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a card says to whom, and what becomes of it when someone helps. */
class LearningCardTest {
    private static final PersonId HER = PersonId.next();
    private static final PersonId HELPER = PersonId.next();
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private static final CardLine MINE = CardLine.chosen("mine", CardAnswer.YES);
    private static final CardLine MENTORS = CardLine.chosen("mentors", CardAnswer.YES);
    private static final CardLine PLACES = CardLine.chosen("places", CardAnswer.NO);
    private static final CardLine ALLS = CardLine.own("alls", "Lugnt");

    @ParameterizedTest
    @CsvSource({
        "MENTEE, mine mentors places alls",
        "MENTOR, mentors places alls",
        "STAND_IN, mentors places alls",
        "EMPLOYER, places alls",
        "CONSULTANT, alls"
    })
    void showsEachRoleWhatSheLetsItSee(CircleRole role, String codes) {
        assertThat(card().seenBy(role).stream().map(CardLine::code))
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @EnumSource(CircleRole.class)
    void isForHerAloneUntilSheChooses(CircleRole role) {
        assertThat(CardAudience.ME.includes(role)).isEqualTo(role == CircleRole.MENTEE);
        assertThat(card().audience("new")).isEqualTo(CardAudience.ME);
    }

    @Test
    void showsNobodyWhatIsStillBeingFilledIn() {
        var draft = card().begunByHer(NOW).saying(List.of(CardLine.chosen("alls", CardAnswer.NO)));
        var card = with(draft);
        assertThat(card.seenBy(CircleRole.CONSULTANT)).containsExactly(ALLS);
        assertThat(card.current()).isEqualTo(draft.lines());
    }

    @Test
    void letsWhoeverHelpsBeginFromWhatSheMaySee() {
        assertThat(helped().lines()).containsExactly(ALLS);
    }

    @Test
    void keepsWhatWhoeverHelpsCouldNotSee() {
        var anew = CardLine.chosen("mentors", CardAnswer.NO);
        var draft = helped().saying(List.of(anew));
        assertThat(with(draft).whole(draft)).containsExactlyInAnyOrder(MINE, PLACES, anew);
    }

    @Test
    void isWhollyHersWhenSheDoesItHerself() {
        var draft = card().begunByHer(NOW).saying(List.of(ALLS));
        assertThat(with(draft).whole(draft)).containsExactly(ALLS);
    }

    @Test
    void changesOnePartAndNoOther() {
        var changed = card().begunByHer(NOW).with(List.of("mine", "places"), List.of());
        assertThat(changed.lines()).containsExactly(MENTORS, ALLS);
        assertThat(changed.number()).isEqualTo(2);
    }

    private static CardEdition helped() {
        return card().begunWith(HELPER, CardWay.BESIDE, "", NOW);
    }

    private static LearningCard card() {
        var kept =
                new CardEdition(
                        1,
                        HER,
                        NOW,
                        NOW,
                        CardWay.HERSELF,
                        "",
                        List.of(MINE, MENTORS, PLACES, ALLS));
        return LearningCard.fresh(HER, "sv")
                .with(
                        List.of(kept),
                        Map.of(
                                "mentors", CardAudience.MENTOR,
                                "places", CardAudience.WORKPLACE,
                                "alls", CardAudience.CIRCLE));
    }

    private static LearningCard with(CardEdition draft) {
        var card = card();
        return card.with(List.of(card.editions().getFirst(), draft), card.audiences());
    }
}
