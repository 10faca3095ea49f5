package org.handslag.ending;

import org.handslag.mentorship.MentorshipId;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what each reader sees at the end of a mentorship, and notes who has looked at whom. */
@Component
class EndingPages {
    private final EndingReach reach;
    private final EndSummaries summaries;
    private final Testimonials testimonials;
    private final LookingBacks backs;

    EndingPages(
            EndingReach reach,
            EndSummaries summaries,
            Testimonials testimonials,
            LookingBacks backs) {
        this.reach = reach;
        this.summaries = summaries;
        this.testimonials = testimonials;
        this.backs = backs;
    }

    EndingPage page(Frame f, MentorshipId id) {
        var ending = reach.seeing(f, id);
        reach.note(f, ending);
        return new EndingPage(ending, summaries.of(id), testimonials.of(id), backs.of(id));
    }
}
