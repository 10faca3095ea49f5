package org.handslag.aftercare;

import java.time.Clock;
import java.util.List;
import org.handslag.aftercare.AfterCare.AfterCareWay;
import org.handslag.ending.SummingUp.Pen;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
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

/** Whom to call, what they say, and what they want; a consultant's own, a coordinator's all. */
@Page
@RequestMapping("/after-care")
class AfterCareListController {
    private static final String READ_AS = "aftercare";

    private final AfterCareRows rows;
    private final AfterCaring caring;
    private final Reads reads;
    private final Templates templates;
    private final Clock clock;

    AfterCareListController(
            AfterCareRows rows, AfterCaring caring, Reads reads, Templates templates, Clock clock) {
        this.rows = rows;
        this.caring = caring;
        this.reads = reads;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see whom to call some months after a mentorship, a consultant whom she followed",
            confirmed = true)
    ResponseEntity<?> index(Frame f) {
        var all = caring.open(f.viewer(), f.home().today(clock));
        reads.read(f.viewer(), READ_AS, all.stream().map(one -> one.about().person()).toList());
        return Answer.page(templates.aftercareIndex(f, new AfterCareList(all)));
    }

    @GetMapping("/{id}")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see what to ask someone whom she calls some months after a mentorship",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable AfterCareId id) {
        var asked = asked(f, id);
        return Answer.page(templates.aftercareNote(f, page(asked, AfterCareForm.filled(asked))));
    }

    @PostMapping("/{id}")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "note what someone says by telephone or on paper some months after a mentorship",
            confirmed = true)
    ResponseEntity<?> note(Frame f, @PathVariable AfterCareId id, Form form) {
        var asked = asked(f, id);
        var way = form.choice("way", AfterCareWay.class);
        if (way == AfterCareWay.BY_LINK) {
            form.wrong("way", "form.choose");
        }
        var said =
                AfterCareForm.read(
                        asked, form, way == null ? AfterCareWay.BY_PAPER : way, clock.instant());
        if (said == null) {
            return Answer.invalid(templates.aftercareNote(f, page(asked, form)));
        }
        caring.answer(asked, said, f.home().today(clock), pen(f));
        return Answer.done(f, "/after-care", "aftercare.done.noted");
    }

    @PostMapping("/{id}/stop")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "note that someone wants no more questions",
            confirmed = true)
    ResponseEntity<?> stop(Frame f, @PathVariable AfterCareId id) {
        caring.stop(asked(f, id), pen(f));
        return Answer.done(f, "/after-care", "aftercare.done.stopped");
    }

    @PostMapping("/{id}/handled")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "note that she has seen to what someone wants",
            confirmed = true)
    ResponseEntity<?> handle(Frame f, @PathVariable AfterCareId id) {
        caring.handle(asked(f, id), pen(f));
        return Answer.done(f, "/after-care", "aftercare.done.handled");
    }

    private AfterCare asked(Frame f, AfterCareId id) {
        var asked = rows.find(id, f.viewer()).orElseThrow(NotVisible::new);
        reads.read(f.viewer(), READ_AS, List.of(asked.about().person()));
        return asked;
    }

    private static AfterCarePage page(AfterCare asked, Form form) {
        return new AfterCarePage(asked, asked.path(), form);
    }

    private static Pen pen(Frame f) {
        return new Pen(f.home(), f.viewer());
    }
}
