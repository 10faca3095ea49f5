package org.handslag.followup;

import java.util.stream.Stream;
import org.handslag.agreement.Agreement;
import org.handslag.agreement.Agreements;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what the pages on a follow-up show, and notes who has looked at whom. */
@Component
class FollowUpPages {
    static final String READ_AS = "follow-up";

    private final Circles circles;
    private final Agreements agreements;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Fadings fadings;
    private final Reads reads;

    FollowUpPages(
            Circles circles,
            Agreements agreements,
            Reviews reviews,
            Decisions decisions,
            Fadings fadings,
            Reads reads) {
        this.circles = circles;
        this.agreements = agreements;
        this.reviews = reviews;
        this.decisions = decisions;
        this.fadings = fadings;
        this.reads = reads;
    }

    FollowUpPage page(Frame f, MentorshipId id, Form form) {
        var view = circles.seeing(CircleItem.FOLLOW_UP, id, f);
        reads.read(f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
        return new FollowUpPage(
                view,
                reviews.of(id),
                decisions.of(id),
                fadings.of(id).orElse(null),
                agreement(f, id).anyMatch(one -> one.inForce() != null),
                form);
    }

    /** For whoever takes part in what the circle does; hidden from all others. */
    FollowUpPage acting(Frame f, MentorshipId id, Form form) {
        var page = page(f, id, form);
        if (!page.acts()) {
            throw new NotVisible();
        }
        return page;
    }

    /** For whoever leads the circle; hidden from all others. */
    FollowUpPage led(Frame f, MentorshipId id, Form form) {
        var page = page(f, id, form);
        if (!page.leads()) {
            throw new NotVisible();
        }
        return page;
    }

    Stream<Agreement> agreement(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.FOLLOW_UP, id, f);
        return agreements.find(view.circle(), view.today()).stream();
    }
}
