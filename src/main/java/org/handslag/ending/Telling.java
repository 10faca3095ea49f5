package org.handslag.ending;

import java.time.Clock;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.ending.SummingUp.Pen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What each tells when she looks back, and what stands on the mentee's certificate. Forgets what
 * names a mentee who is erased.
 */
@Component
public class Telling {
    private final LookingBacks backs;
    private final WorkCertificates certificates;
    private final Testimonials testimonials;
    private final SummingUp summing;
    private final Clock clock;

    Telling(
            LookingBacks backs,
            WorkCertificates certificates,
            Testimonials testimonials,
            SummingUp summing,
            Clock clock) {
        this.backs = backs;
        this.certificates = certificates;
        this.testimonials = testimonials;
        this.summing = summing;
        this.clock = clock;
    }

    /** False when someone of the same role saved first. */
    public boolean tell(LookingBack told, Pen by) {
        var saved = backs.save(told, clock.instant());
        if (saved) {
            summing.note(by, told.mentorship(), "ending.looked-back", Map.of("as", told.role()));
        }
        return saved;
    }

    /** What stands on a mentee's certificate; false when someone else saved first. */
    public boolean certify(WorkCertificate fresh, Pen by) {
        var saved = certificates.save(fresh, clock.instant());
        if (saved) {
            summing.note(by, fresh.mentorship(), "ending.certified", Map.of());
        }
        return saved;
    }

    @EventListener
    void forget(People.Erased erased) {
        backs.forget(erased.person());
        certificates.forget(erased.person());
        testimonials.forget(erased.person());
    }
}
