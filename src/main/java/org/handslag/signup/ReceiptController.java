package org.handslag.signup;

import java.util.UUID;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Viewer;
import org.handslag.seats.Admission;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.seats.Submitted;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** What came of a form, for whoever sent it. */
@Page
class ReceiptController {
    private final CourseInstances instances;
    private final Courses courses;
    private final Seats seats;
    private final Admission admission;
    private final Templates templates;

    ReceiptController(
            CourseInstances instances,
            Courses courses,
            Seats seats,
            Admission admission,
            Templates templates) {
        this.instances = instances;
        this.courses = courses;
        this.seats = seats;
        this.admission = admission;
        this.templates = templates;
    }

    @GetMapping("/courses/{slug}/receipt/{submission}")
    @Allow(value = Who.VISITOR, to = "see what came of a form she sent, without names")
    ResponseEntity<?> show(Frame f, @PathVariable String slug, @PathVariable String submission) {
        var instance = instances.bySlug(slug).orElseThrow(NotVisible::new);
        var submitted =
                seats.submitted(id(submission))
                        .filter(found -> found.booking().instance().equals(instance.id()))
                        .orElseThrow(NotVisible::new);
        var title = courses.find(instance.course()).orElseThrow().title();
        var receipt = Receipt.of(instance, title, submitted, firstNumber(submitted));
        var said = mayHear(f.viewer(), submitted) ? receipt : receipt.unsaid();
        return Answer.behindLink(templates.signupReceipt(f, said));
    }

    /** Where the answer depends on who she is, whoever typed her address is told nothing of it. */
    private boolean mayHear(Viewer viewer, Submitted submitted) {
        var booking = submitted.booking();
        return booking.contact().email().isEmpty()
                || booking.contact().person().equals(viewer.person())
                || !admission.asks(instances.find(booking.instance()).orElseThrow());
    }

    private int firstNumber(Submitted submitted) {
        return submitted.registrations().stream()
                .filter(one -> one.state() == RegistrationState.WAITING)
                .findFirst()
                .map(seats::number)
                .orElse(0);
    }

    private static UUID id(String submission) {
        try {
            return UUID.fromString(submission);
        } catch (IllegalArgumentException e) {
            throw new NotVisible();
        }
    }
}
