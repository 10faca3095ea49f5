package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.campaign.Campaign.Pace;
import org.handslag.campaign.Campaign.Standing;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final Pace PACE = new Pace(LocalDate.of(2026, 11, 3), 9, 500);

    @Test
    void beginsRestsGoesOnAndEnds() {
        var begun = draft().start(NOW);
        assertThat(begun.state()).isEqualTo(CampaignState.RUNNING);
        assertThat(begun.pause(NOW).state()).isEqualTo(CampaignState.PAUSED);
        assertThat(begun.pause(NOW).resume().state()).isEqualTo(CampaignState.RUNNING);
        assertThat(begun.stop(NOW).state()).isEqualTo(CampaignState.STOPPED);
        assertThat(standing(new Standing(NOW, null, null, false)).state())
                .isEqualTo(CampaignState.DONE);
    }

    @Test
    void refusesWhatDoesNotFollow() {
        var stopped = draft().start(NOW).stop(NOW);
        assertThatThrownBy(() -> stopped.start(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(stopped::resume).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> draft().pause(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> draft().stop(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> draft().start(NOW).start(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void isNotRewrittenOnceItHasBegun() {
        var begun = draft().start(NOW);
        assertThatThrownBy(
                        () -> begun.rewritten("Annan", Texts.none(), Texts.none(), PACE, List.of()))
                .isInstanceOf(Refusal.class);
    }

    private static Campaign draft() {
        return standing(Standing.draft());
    }

    private static Campaign standing(Standing standing) {
        var programme = new ProgrammeId(UUID.randomUUID());
        return new Campaign(
                CampaignId.next(),
                programme,
                "Höst",
                Texts.none(),
                Texts.none(),
                PACE,
                List.of(),
                standing,
                0);
    }
}
