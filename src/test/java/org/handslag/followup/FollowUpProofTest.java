package org.handslag.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.mentorship.MentorshipId;
import org.handslag.proof.Claim.Told;
import org.handslag.scope.Uuid7;
import org.junit.jupiter.api.Test;

/** What an audit reads of the follow-up, in its proven and its missing form. */
class FollowUpProofTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final MentorshipId ID = new MentorshipId(Uuid7.next());

    @Test
    void isMissingWhileNoDayIsAgreedOn() {
        assertThat(FollowUpProof.claim(List.of(), "/x", TODAY).missing())
                .isEqualTo(Told.of("followup.proof.none"));
    }

    @Test
    void isMissingWhenADayHasPassedAndNobodyWroteItDown() {
        var late = Review.proposed(ID, TODAY.minusDays(3));
        var claim = FollowUpProof.claim(List.of(held(TODAY.minusDays(40)), late), "/x", TODAY);
        assertThat(claim.missing())
                .isEqualTo(Told.of("followup.proof.late", Map.of("day", TODAY.minusDays(3))));
        assertThat(claim.evidence()).hasSize(1);
    }

    @Test
    void isProvenByWhatWasHeldAndWhileTheFirstDayLiesAhead() {
        var ahead = Review.proposed(ID, TODAY.plusDays(3));
        assertThat(FollowUpProof.claim(List.of(ahead), "/x", TODAY).evidence())
                .containsExactly(Told.of("followup.proof.to-come"));
        var claim = FollowUpProof.claim(List.of(held(TODAY.minusDays(4)), ahead), "/x", TODAY);
        assertThat(claim.isProven()).isTrue();
        assertThat(claim.evidence())
                .containsExactly(Told.of("followup.proof.held", Map.of("day", TODAY.minusDays(4))));
    }

    private static Review held(LocalDate day) {
        var one = Review.proposed(ID, day);
        return one.held(new Review.Held(day, List.of(), Map.of()));
    }
}
