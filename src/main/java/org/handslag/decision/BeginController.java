package org.handslag.decision;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.Candidates;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.mentorship.NewCircle;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** All have said yes, and a coordinator begins the mentorship. */
@Page
@RequestMapping("/choices/{id}/beginning")
class BeginController {
    private static final int USUAL_DAYS = 14;

    private final ChoicePages pages;
    private final ChoiceSteps steps;
    private final Candidates candidates;
    private final Templates templates;

    BeginController(
            ChoicePages pages, ChoiceSteps steps, Candidates candidates, Templates templates) {
        this.pages = pages;
        this.steps = steps;
        this.candidates = candidates;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see everything once more before a mentorship begins that all have said yes to",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable ChoosingId id) {
        var page = agreed(f, id, Form.empty());
        var choice = chosen(page).choice();
        page.form().fill("begins", pages.today(f).plusDays(USUAL_DAYS));
        choice.answer(ChoiceParty.EMPLOYER)
                .ifPresent(yes -> page.form().fill("employer", yes.by()));
        page.form().fill("consultant", page.choosing().wish().consultant());
        return Answer.page(model(f, page));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "begin the mentorship that all have said yes to",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable ChoosingId id, Form form) {
        var page = agreed(f, id, form);
        var circle = circle(f, page);
        if (circle.isEmpty()) {
            return Answer.invalid(model(f, page));
        }
        try {
            var begun = steps.begin(id, circle.get(), f.home(), f.viewer());
            return Answer.done(f, "/mentorships/" + begun, "decision.done.begun");
        } catch (Refusal refusal) {
            form.wrong("begins", refusal.key());
            return Answer.refused(model(f, page));
        }
    }

    private ChoosingPage agreed(Frame f, ChoosingId id, Form form) {
        var page = pages.ofProgramme(f, id, form);
        if (!page.isAgreed()) {
            throw new Refusal("decision.refused.not-agreed");
        }
        return page;
    }

    private static ChoiceTold chosen(ChoosingPage page) {
        return page.told().stream().filter(ChoiceTold::isOpen).findFirst().orElseThrow();
    }

    private Optional<NewCircle> circle(Frame f, ChoosingPage page) {
        var form = page.form();
        var choosing = page.choosing();
        var choice = chosen(page).choice();
        var begins = form.date("begins");
        var employer = chosen(form, "employer", employers(f, choice));
        var consultant = chosen(form, "consultant", consultants(f));
        if (choice.mentor().equals(employer)) {
            form.wrong("employer", "mentorship.refused.two-roles");
        }
        return !form.ok() || begins == null
                ? Optional.empty()
                : Optional.of(
                        new NewCircle(
                                choosing.wish().programme(),
                                MentorshipKind.PLACEMENT,
                                choosing.wish().referral(),
                                choice.workplace(),
                                begins,
                                choosing.mentee(),
                                choice.mentor(),
                                employer,
                                consultant));
    }

    private static @Nullable PersonId chosen(Form form, String field, List<Option> among) {
        var typed = form.value(field);
        if (!typed.isEmpty() && among.stream().noneMatch(one -> one.value().equals(typed))) {
            form.wrong(field, "form.choose");
            return null;
        }
        return typed.isEmpty() ? null : PersonId.of(typed);
    }

    private List<Option> employers(Frame f, MentorChoice choice) {
        return candidates.employers(choice.workplace(), pages.today(f));
    }

    private List<Option> consultants(Frame f) {
        return candidates.consultants(pages.today(f));
    }

    private JteModel model(Frame f, ChoosingPage page) {
        var told = chosen(page);
        return templates.decisionBegin(
                f,
                new ChoosingPage.Beginning(
                        page, told, employers(f, told.choice()), consultants(f), page.form()));
    }
}
