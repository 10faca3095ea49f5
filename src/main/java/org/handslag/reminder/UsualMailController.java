package org.handslag.reminder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.letter.OwnWords;
import org.handslag.letter.SeatExamples;
import org.handslag.message.Draft;
import org.handslag.reminder.Addressees.Addressee;
import org.handslag.scope.NotVisible;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seated;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** Shows the messages about seats as one of their readers gets them. */
@Page
class UsualMailController {
    private static final String KIND = "kind";

    private final TimelineReach reach;
    private final Seated seated;
    private final OwnWords own;
    private final SeatExamples examples;
    private final Previewing previewing;
    private final Templates templates;

    UsualMailController(
            TimelineReach reach,
            Seated seated,
            OwnWords own,
            SeatExamples examples,
            Previewing previewing,
            Templates templates) {
        this.reach = reach;
        this.seated = seated;
        this.own = own;
        this.examples = examples;
        this.previewing = previewing;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/mails")
    @Allow(
            value = Who.COORDINATOR,
            to = "see the messages about seats as one of their readers would get them")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var head = reach.head(f, new Timeline.Id(id.value()));
        var date = head.instance();
        if (date == null) {
            throw new NotVisible();
        }
        var kind = form.optionalChoice(KIND, UsualMail.class).orElse(UsualMail.CONFIRMED);
        form.fill(KIND, kind);
        var preview = previewing.of(f, readers(kind, date), form, one -> example(kind, one, date));
        return Answer.page(
                templates.reminderMails(f, head, f.options(UsualMail.values()), preview));
    }

    private List<Addressee> readers(UsualMail kind, CourseInstance date) {
        var seats = seated.active(date.id()).stream().filter(kind::reaches).toList();
        return own.readers(seats).stream()
                .flatMap(reader -> reader.ofEach().stream())
                .map(one -> new Addressee(one, List.of(one.about().getFirst().id().value())))
                .toList();
    }

    private Draft example(UsualMail kind, Addressee to, CourseInstance date) {
        var seat = to.reader().about().getFirst();
        return examples.of(seat, date, kind.topic(seat), Map.of());
    }

    /** The messages that a date sends when something happens to a seat. */
    enum UsualMail {
        CONFIRMED(RegistrationState.CONFIRMED),
        WAITING(RegistrationState.WAITING),
        OFFERED(RegistrationState.OFFERED),
        APPLIED(RegistrationState.APPLIED),
        MOVED(null),
        CANCELLED(null);

        private final @Nullable RegistrationState state;

        UsualMail(@Nullable RegistrationState state) {
            this.state = state;
        }

        /** Whether someone in this state gets it. */
        boolean reaches(Registration seat) {
            return state == null
                    ? seat.state() != RegistrationState.UNVERIFIED
                    : seat.state() == state;
        }

        /** Whoever has applied only is told in other words. */
        String topic(Registration seat) {
            var topic = name().toLowerCase(Locale.ROOT);
            return state == null && seat.state() == RegistrationState.APPLIED
                    ? topic + "-applied"
                    : topic;
        }
    }
}
