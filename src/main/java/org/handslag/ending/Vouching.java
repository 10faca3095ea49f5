package org.handslag.ending;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.handslag.ending.SummingUp.Pen;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
import org.springframework.stereotype.Component;

/**
 * The steps of a testimonial: the mentee wishes it, mentor or employer write it, she reads it first
 * and takes it or says no.
 */
@Component
public class Vouching {
    private final Testimonials testimonials;
    private final EndingLetters letters;
    private final SummingUp summing;
    private final Clock clock;

    Vouching(Testimonials testimonials, EndingLetters letters, SummingUp summing, Clock clock) {
        this.testimonials = testimonials;
        this.letters = letters;
        this.summing = summing;
        this.clock = clock;
    }

    /** The one that was wished of this role. */
    public Optional<Testimonial> of(MentorshipId mentorship, CircleRole role) {
        return testimonials.of(mentorship, role);
    }

    /** She wishes one; whoever is to write is told that there is something to read. */
    public void wish(Circle circle, CircleRole role, Pen by) {
        if (testimonials.wish(circle.mentorship().id(), role, clock.instant())) {
            step(circle, role, role, "ending.wished", by);
        }
    }

    /** Written or written anew; false when it is another by now. */
    public boolean write(Circle circle, Testimonial written, Pen by) {
        var saved = testimonials.write(written, clock.instant());
        if (saved) {
            step(circle, written.role(), CircleRole.MENTEE, "ending.vouched", by);
        }
        return saved;
    }

    /**
     * @throws Refusal when it is another by now
     */
    public void take(Circle circle, Testimonial read, Pen by) {
        if (!testimonials.take(read, clock.instant())) {
            throw new Refusal("ending.refused.testimonial");
        }
        summing.note(by, circle.mentorship().id(), "ending.taken", Map.of("by", read.role()));
    }

    public void decline(Circle circle, Testimonial read, Pen by) {
        if (testimonials.decline(read, clock.instant())) {
            summing.note(
                    by, circle.mentorship().id(), "ending.declined", Map.of("by", read.role()));
        }
    }

    private void step(Circle circle, CircleRole role, CircleRole told, String what, Pen by) {
        var id = circle.mentorship().id();
        summing.note(by, id, what, Map.of("by", role));
        var whom = EndingLetters.holding(circle, EnumSet.of(told));
        letters.tell(circle, whom, circle.mentorship().path() + "/summary", by.home());
    }
}
