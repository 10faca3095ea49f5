package org.handslag.referral;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
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

/** One who has come in: where she stands, whom it waits for, what can be done. */
@Page
@RequestMapping("/referrals/{id}")
class ReferralController {
    private final ReferralPages pages;
    private final Coming coming;
    private final List<ReferralSection> sections;
    private final Templates templates;

    ReferralController(
            ReferralPages pages,
            Coming coming,
            List<ReferralSection> sections,
            Templates templates) {
        this.pages = pages;
        this.coming = coming;
        this.sections = sections;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to =
                    "see how it stands with someone who has come in, a consultant with those whom she"
                            + " follows",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable ReferralId id) {
        return Answer.page(show(f, pages.page(f, id, Form.empty())));
    }

    @PostMapping("/letter")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "send someone who has not answered her link once more",
            confirmed = true)
    ResponseEntity<?> ask(Frame f, @PathVariable ReferralId id) {
        var page = pages.page(f, id, Form.empty());
        if (page.state() != ReferralState.ASKED || !page.hasMail()) {
            throw new Refusal("referral.refused." + page.state());
        }
        coming.ask(page.referral(), f.home());
        return Answer.done(f, page.path(), "referral.done.asked");
    }

    @PostMapping("/consultant")
    @Allow(
            value = Who.COORDINATOR,
            to = "choose which job consultant follows someone",
            confirmed = true)
    ResponseEntity<?> follow(Frame f, @PathVariable ReferralId id, Form form) {
        var page = pages.ofProgramme(f, id, form);
        var typed = form.value("consultant");
        var chosen =
                page.consultants().stream().filter(one -> one.value().equals(typed)).findFirst();
        if (!typed.isEmpty() && chosen.isEmpty()) {
            form.wrong("consultant", "form.choose");
            return Answer.invalid(show(f, page));
        }
        var consultant = chosen.map(one -> PersonId.of(one.value())).orElse(null);
        coming.follow(page.referral(), consultant, f.viewer());
        return Answer.done(f, page.path(), "referral.done.followed");
    }

    @GetMapping("/withdrawal")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "begin to note that someone has changed her mind",
            confirmed = true)
    ResponseEntity<?> leave(Frame f, @PathVariable ReferralId id) {
        return Answer.page(templates.referralLeaving(f, pages.page(f, id, Form.empty())));
    }

    @PostMapping("/withdrawal")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "note that someone has changed her mind, as she has said",
            confirmed = true)
    ResponseEntity<?> withdraw(Frame f, @PathVariable ReferralId id) {
        var page = pages.page(f, id, Form.empty());
        coming.withdraw(page.referral(), f.viewer());
        return Answer.done(f, page.path(), "referral.done.withdrawn");
    }

    private JteModel show(Frame f, ReferralPage page) {
        var shown =
                sections.stream()
                        .flatMap(one -> one.section(f, page.referral(), page.runs()).stream())
                        .toList();
        return templates.referralShow(f, page, shown);
    }
}
