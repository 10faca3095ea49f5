package org.handslag.demomentorships;

import java.util.UUID;
import org.handslag.demo.Moments;
import org.handslag.referral.Accepted;
import org.handslag.referral.CameBy;
import org.handslag.referral.Coming;
import org.handslag.referral.Referral;
import org.handslag.referral.ReferralAnswer.ReferralKind;
import org.handslag.referral.ReferralId;
import org.handslag.referral.YesWay;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Someone comes in: thought of by her consultant, or by herself. */
@Component
class ComingPlay {
    private static final int DAYS_TO_ANSWER = 4;

    private final Coming coming;
    private final Accepted accepted;
    private final Moments moments;

    ComingPlay(Coming coming, Accepted accepted, Moments moments) {
        this.coming = coming;
        this.accepted = accepted;
        this.moments = moments;
    }

    ReferralId play(ComingPart part, Tale tale) {
        var day = tale.ago(part.ago());
        var id = ReferralId.next();
        moments.onMorning(day, tale.operator(), () -> begin(id, part, tale));
        var answer = part.answer();
        if (answer != null) {
            var later = tale.ago(Math.max(0, part.ago() - DAYS_TO_ANSWER));
            moments.onMorning(later, tale.operator(), () -> answer(id, part, answer, tale));
        }
        return id;
    }

    /** As the programme knows her once it has said yes. */
    Referral accepted(ReferralId id) {
        UUID @Nullable [] everywhere = null;
        return accepted.of(everywhere).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void begin(ReferralId id, ComingPart part, Tale tale) {
        var visitor = Viewer.visitor(tale.operator().id(), tale.operator().language());
        var fresh = fresh(id, part, tale);
        var consultant = fresh.consultant();
        var by = consultant == null ? visitor : tale.herself(consultant);
        coming.begin(fresh, tale.operator(), by);
        if (part.yes()) {
            var way = consultant == null ? YesWay.HERSELF : YesWay.PAPER;
            coming.yes(fresh, new Referral.Yes(moments.now(), way, consultant, ""), by);
        } else {
            coming.ask(fresh, tale.operator());
        }
        if (consultant == null) {
            coming.welcome(fresh, tale.operator());
        }
    }

    private void answer(ReferralId id, ComingPart part, ReferralKind answer, Tale tale) {
        var asked = fresh(id, part, tale);
        coming.answer(asked, answer, part.words(), tale.operator(), tale.coordinator());
    }

    private Referral fresh(ReferralId id, ComingPart part, Tale tale) {
        var who = part.who();
        var consultant = part.consultant().isEmpty() ? null : tale.staff(part.consultant());
        return new Referral(
                id,
                tale.stage().programme(),
                new Referral.Wisher(
                        who.name(), Tale.email(who), who.telephone(), Tale.language(who)),
                consultant == null ? CameBy.HERSELF : CameBy.REFERRED,
                moments.now(),
                null,
                consultant,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
