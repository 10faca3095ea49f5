package org.handslag.statement;

import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
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
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What an hour of a mentor costs: in a programme, and in a mentorship where it differs. */
@Page
class HourRateController {
    private static final String OF_PROGRAMMES = RatePage.PATH;
    private static final String OF_ONE = "/mentorships/{id}/hour-rate";

    private final RatePages pages;
    private final Stating stating;
    private final Circles circles;
    private final Templates templates;

    HourRateController(RatePages pages, Stating stating, Circles circles, Templates templates) {
        this.pages = pages;
        this.stating = stating;
        this.circles = circles;
        this.templates = templates;
    }

    @GetMapping(OF_PROGRAMMES)
    @Allow(
            value = Who.COORDINATOR,
            to = "see what an hour of a mentor costs in her programmes",
            confirmed = true)
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.statementRate(f, pages.page(f, null, Form.empty())));
    }

    @PostMapping(OF_PROGRAMMES)
    @Allow(
            value = Who.COORDINATOR,
            to = "say what an hour of a mentor costs in one of her programmes from a day on",
            confirmed = true)
    ResponseEntity<?> create(Frame f, Form form) {
        var page = pages.page(f, null, form);
        var programme = form.parsed("programme", "form.choose", ProgrammeId::of);
        if (programme != null
                && page.programmes().stream()
                        .noneMatch(one -> one.value().equals(programme.toString()))) {
            form.wrong("programme", "form.choose");
        }
        return save(f, page, programme);
    }

    @GetMapping(OF_ONE)
    @Allow(
            value = Who.COORDINATOR,
            to = "see what an hour of the mentor costs in a mentorship",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(
                templates.statementRate(f, pages.page(f, coordinated(f, id), Form.empty())));
    }

    @PostMapping(OF_ONE)
    @Allow(
            value = Who.COORDINATOR,
            to = "say what an hour of the mentor costs in a mentorship from a day on",
            confirmed = true)
    ResponseEntity<?> update(Frame f, @PathVariable MentorshipId id, Form form) {
        var mentorship = coordinated(f, id);
        return save(f, pages.page(f, mentorship, form), mentorship.programme());
    }

    private ResponseEntity<?> save(Frame f, RatePage page, @Nullable ProgrammeId programme) {
        var form = page.form();
        var from = form.date("from");
        var amount = RatePages.amount(form);
        if (programme == null || from == null || !form.ok()) {
            return Answer.invalid(templates.statementRate(f, page));
        }
        var mentorship = page.mentorship();
        stating.price(
                new HourRate(programme, mentorship == null ? null : mentorship.id(), from, amount),
                f.viewer());
        return Answer.done(f, page.path(), "statement.done.price");
    }

    private Mentorship coordinated(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.HOURS, id, f);
        if (view.role() != null) {
            throw new NotVisible();
        }
        return view.mentorship();
    }
}
