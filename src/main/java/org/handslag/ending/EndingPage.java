package org.handslag.ending;

import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;

/**
 * All that belongs to the end of a mentorship, as one reader sees it.
 *
 * @param testimonials of the mentee
 * @param backs what each has said when looking back
 */
public record EndingPage(
        EndingView ending,
        EndSummary summary,
        List<Testimonial> testimonials,
        List<LookingBack> backs) {
    private static final List<CircleRole> VOUCHING =
            List.of(CircleRole.MENTOR, CircleRole.EMPLOYER);

    public String path() {
        return ending.path();
    }

    public String workplace() {
        return ending.view().circle().place();
    }

    /** Whether the text is hers to read. */
    public boolean reads() {
        return ending.reads(summary);
    }

    public boolean seesOutcome() {
        return ending.view().sees(CircleItem.OUTCOME);
    }

    /** Whom the mentee may ask for a testimonial: who has not been asked, or whose she declined. */
    public List<CircleRole> toBeAsked() {
        return VOUCHING.stream()
                .filter(role -> ending.speaks() && ending.holder(role).isPresent())
                .filter(role -> by(role).filter(EndingPage::counts).isEmpty())
                .toList();
    }

    /** Those that the reader writes or reads. */
    public List<Testimonial> shown() {
        return testimonials.stream()
                .filter(one -> ending.speaks() && counts(one) || ending.is(one.role()))
                .toList();
    }

    /** As whom she looks back herself; empty for whoever only leads. */
    public Optional<CircleRole> asked() {
        var role = ending.view().role();
        return role != null && ending.is(role) && !BackQuestion.of(role).isEmpty()
                ? Optional.of(role)
                : Optional.empty();
    }

    /** Whether she reads the questions to the mentee, who has not answered herself. */
    public boolean asksForMentee() {
        return ending.speaks() && !ending.is(CircleRole.MENTEE);
    }

    /** All answers for whoever leads; of the others, her own. */
    public List<LookingBack> answers() {
        return backs.stream()
                .filter(one -> ending.speaks() && leads() || ending.is(one.role()))
                .toList();
    }

    /** Words of another that are meant for her. */
    public List<LookingBack> words() {
        return backs.stream()
                .filter(one -> one.shown() && !one.words().isEmpty() && isFor(one.role()))
                .toList();
    }

    private boolean isFor(CircleRole from) {
        return from == CircleRole.MENTOR && ending.is(CircleRole.MENTEE)
                || from == CircleRole.MENTEE && ending.is(CircleRole.MENTOR);
    }

    private boolean leads() {
        return ending.leads();
    }

    private Optional<Testimonial> by(CircleRole role) {
        return testimonials.stream().filter(one -> one.role() == role).findFirst();
    }

    private static boolean counts(Testimonial one) {
        return one.state() != Testimonial.TestimonialState.DECLINED;
    }
}
