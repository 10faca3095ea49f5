package org.handslag.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.handslag.membership.HostOfferId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final Instant STARTS = Instant.parse("2026-12-10T12:00:00Z");
    private static final Instant BEFORE = STARTS.minus(Duration.ofDays(30));
    private static final Instant OVER = STARTS.plus(Duration.ofHours(3));

    private final Meeting draft =
            Meeting.draft(MeetingId.next(), new ProgrammeId(UUID.randomUUID()), plan(), null);

    @Test
    void goesFromDraftToHeldByTimeAlone() {
        assertThat(draft.state(OVER)).isEqualTo(MeetingState.DRAFT);
        var announced = draft.announced(BEFORE);
        assertThat(announced.state(BEFORE)).isEqualTo(MeetingState.ANNOUNCED);
        assertThat(announced.state(OVER)).isEqualTo(MeetingState.HELD);
    }

    @Test
    void staysCalledOff() {
        var off = draft.announced(BEFORE).cancelled(BEFORE);
        assertThat(off.state(OVER)).isEqualTo(MeetingState.CANCELLED);
        assertThat(off.sequence()).isEqualTo(1);
        refuses("network.refused.cancelled", () -> off.announced(BEFORE));
        refuses("network.refused.cancelled", () -> off.cancelled(BEFORE));
        refuses("network.refused.cancelled", () -> off.planned(plan(), BEFORE));
    }

    @Test
    void isNotAnnouncedWhenItHasBegun() {
        refuses("network.refused.past", () -> draft.announced(STARTS));
    }

    @Test
    void isNotChangedWhenItHasBeenHeld() {
        var held = draft.announced(BEFORE);
        refuses("network.refused.held", () -> held.planned(plan(), OVER));
        refuses("network.refused.held", () -> held.cancelled(OVER));
    }

    @Test
    void tellsCalendarsOnlyOfAnotherTimeOrPlace() {
        var announced = draft.announced(BEFORE);
        var later = plan().on(STARTS.plusSeconds(60), OVER);
        assertThat(announced.planned(plan(), BEFORE).sequence()).isZero();
        assertThat(announced.planned(later, BEFORE).sequence()).isEqualTo(1);
        assertThat(draft.planned(later, BEFORE).sequence()).as("a draft").isZero();
    }

    @Test
    void isAnsweredUntilItBegins() {
        var announced = draft.announced(BEFORE);
        assertThat(announced.isAnswerable(STARTS.minusSeconds(1))).isTrue();
        assertThat(announced.isAnswerable(STARTS)).isFalse();
        assertThat(draft.isAnswerable(BEFORE)).isFalse();
    }

    @Test
    void takesTheHostsNameWhereNoPlaceIsSaid() {
        var offer = new HostOfferId(UUID.randomUUID());
        assertThat(draft.hostedBy(offer, "Kajen", BEFORE).plan().where().place())
                .isEqualTo("Kajen");
        var elsewhere = draft.planned(plan().at(new Meeting.Where(null, "Yesbox", "")), BEFORE);
        assertThat(elsewhere.hostedBy(offer, "Kajen", BEFORE).plan().where().place())
                .isEqualTo("Yesbox");
    }

    private static void refuses(String key, Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static Meeting.Plan plan() {
        var title = Texts.of(Locale.of("sv"), "Träff", LocalDate.of(2026, 9, 1));
        return new Meeting.Plan(
                new Meeting.Words(title, Texts.none(), Texts.none()),
                STARTS,
                STARTS.plus(Duration.ofHours(2)),
                new Meeting.Where(null, "", ""),
                null,
                Meeting.Audience.everyone(),
                false,
                null);
    }
}
