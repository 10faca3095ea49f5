package org.handslag.ending;

import java.util.Optional;
import org.handslag.agreement.AgreementContent;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what stands on certificates: the mentee's, and what a mentor gets for her service. */
@Component
class CertificatePages {
    private final EndingReach reach;
    private final WorkCertificates certificates;
    private final SummaryPages summaries;

    CertificatePages(EndingReach reach, WorkCertificates certificates, SummaryPages summaries) {
        this.reach = reach;
        this.certificates = certificates;
        this.summaries = summaries;
    }

    CertificatePage page(Frame f, MentorshipId id, Form form) {
        var ending = reach.seeing(f, id);
        EndingReach.only(ending, ending.certifies());
        reach.note(f, ending);
        var begins = ending.view().mentorship().begins();
        var from = ending.holder(CircleRole.MENTEE).map(CircleMember::from).orElse(begins);
        return new CertificatePage(ending, certificates.of(id), from, form);
    }

    Optional<AgreementContent> content(EndingView ending) {
        return summaries.content(ending);
    }

    /** What a mentor or a stand-in has been, when her time in it is over. */
    CertificatePage.TimeAsMentor service(Frame f, MentorshipId id) {
        var ending = reach.seeing(f, id);
        var me = ending.view().me();
        if (me == null || me.role() != CircleRole.MENTOR && me.role() != CircleRole.STAND_IN) {
            throw new NotVisible();
        }
        var until = me.until();
        var last = ending.last();
        return new CertificatePage.TimeAsMentor(
                me.name(),
                ending.view().circle().place(),
                me.from(),
                until != null && until.isBefore(last) ? until : last);
    }
}
