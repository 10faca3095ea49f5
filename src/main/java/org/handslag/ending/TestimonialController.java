package org.handslag.ending;

import java.util.List;
import org.handslag.ending.Testimonial.TestimonialPage;
import org.handslag.ending.Testimonial.TestimonialState;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.plain.UnaskedWords;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** A testimonial: wished, written, read by the mentee first, and taken or declined. */
@Page
@RequestMapping("/mentorships/{id}/testimonials/{role}")
class TestimonialController {
    private static final List<String> FIELDS = List.of("words");

    private final EndingReach reach;
    private final Testimonials testimonials;
    private final Vouching vouching;
    private final Templates templates;

    TestimonialController(
            EndingReach reach, Testimonials testimonials, Vouching vouching, Templates templates) {
        this.reach = reach;
        this.testimonials = testimonials;
        this.vouching = vouching;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "read a testimonial about her, as a mentee, or write it, as whoever she asked",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role) {
        var page = page(f, id, role, Form.empty());
        if (!page.ending().is(role)) {
            return Answer.page(templates.endingTestimonial(f, page));
        }
        return Answer.page(templates.endingVouch(f, page(f, id, role, filled(page.about()))));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "write a testimonial that a mentee wishes, as whoever she asked",
            confirmed = true)
    ResponseEntity<?> write(
            Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role, Form form) {
        var page = page(f, id, role, form);
        EndingReach.only(page.ending(), page.ending().is(role));
        var words = form.text("words", Testimonial.MOST);
        if (!form.ok() || !UnaskedWords.in(form, FIELDS).wereTold(form)) {
            return Answer.invalid(templates.endingVouch(f, page));
        }
        var me = page.ending().view().me();
        var written =
                new Testimonial(
                        id,
                        role,
                        words,
                        me == null ? "" : me.name(),
                        null,
                        null,
                        null,
                        EndingForm.lock(form));
        var circle = page.ending().view().circle();
        if (!vouching.write(circle, written, SummaryController.pen(f))) {
            var now = page(f, id, role, form);
            Overtaken.tell(form, filled(now.about()), FIELDS);
            form.wrong("words", "ending.refused.testimonial");
            return Answer.refused(templates.endingVouch(f, now));
        }
        return Answer.done(f, page.ending().path(), "ending.done.vouched");
    }

    @PostMapping("/wish")
    @Allow(
            value = Who.SIGNED_IN,
            to = "wish a testimonial by mentor or employer, as the mentee or whoever helps her",
            confirmed = true)
    ResponseEntity<?> wish(Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role) {
        var ending = reach.seeing(f, id);
        EndingReach.only(
                ending, ending.speaks() && isAsked(role) && ending.holder(role).isPresent());
        vouching.wish(ending.view().circle(), role, SummaryController.pen(f));
        return Answer.done(f, ending.path(), "ending.done.wished");
    }

    @PostMapping("/answer")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take a testimonial or say no to it, as the mentee or whoever helps her",
            confirmed = true)
    ResponseEntity<?> answer(
            Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role, Form form) {
        var page = page(f, id, role, form);
        EndingReach.only(page.ending(), page.ending().speaks());
        var circle = page.ending().view().circle();
        var about = page.about();
        if (form.value("answer").equals("NO")) {
            vouching.decline(circle, about, SummaryController.pen(f));
            return Answer.done(f, page.ending().path(), "ending.done.declined");
        }
        if (about.state() == TestimonialState.TAKEN) {
            return Answer.seeOther(f, Testimonial.path(page.ending(), role));
        }
        try {
            vouching.take(circle, read(about, form), SummaryController.pen(f));
        } catch (Refusal refusal) {
            form.wrong("answer", refusal.key());
            return Answer.refused(templates.endingTestimonial(f, page));
        }
        return Answer.done(f, Testimonial.path(page.ending(), role), "ending.done.taken");
    }

    private static Testimonial read(Testimonial about, Form form) {
        return new Testimonial(
                about.mentorship(),
                about.role(),
                about.words(),
                about.writer(),
                about.written(),
                null,
                null,
                EndingForm.lock(form));
    }

    private static Form filled(Testimonial about) {
        return Form.empty().fill(Overtaken.VERSION, about.lock()).fill("words", about.words());
    }

    private static boolean isAsked(CircleRole role) {
        return role == CircleRole.MENTOR || role == CircleRole.EMPLOYER;
    }

    /** For the mentee and whoever helps her, and for whoever she asked; hidden from all others. */
    private TestimonialPage page(Frame f, MentorshipId id, CircleRole role, Form form) {
        var ending = reach.seeing(f, id);
        EndingReach.only(ending, ending.speaks() || ending.is(role) && isAsked(role));
        reach.note(f, ending);
        var about = testimonials.of(id, role).orElseThrow(NotVisible::new);
        return new TestimonialPage(ending, about, form);
    }
}
