package org.handslag.decision;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.access.Tokens;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.profile.Apart;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Her own page, by a link: whom she may choose, her yes to one of them, her no without reason. */
@Page
@RequestMapping("/my-choices/{token}")
class MyChoicesController {
    private final Tokens tokens;
    private final Choosings choosings;
    private final ChoiceTelling telling;
    private final ChoiceSteps steps;
    private final Herself herself;
    private final Templates templates;

    MyChoicesController(
            Tokens tokens,
            Choosings choosings,
            ChoiceTelling telling,
            ChoiceSteps steps,
            Herself herself,
            Templates templates) {
        this.tokens = tokens;
        this.choosings = choosings;
        this.telling = telling;
        this.steps = steps;
        this.herself = herself;
        this.templates = templates;
    }

    /** Who reads the page, and what only she can say. */
    @org.springframework.stereotype.Component
    record Herself(People people, Apart apart) {}

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "read which mentors she may choose, and why")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        return Answer.behindLink(page(f, token));
    }

    @PostMapping("/yes")
    @Allow(value = Who.LINK_HOLDER, to = "say yes to one of the mentors that she may choose")
    ResponseEntity<?> yes(Frame f, @PathVariable String token, Form form) {
        return step(
                f,
                token,
                "decision.done.yes",
                (asked, by) ->
                        steps.answer(asked.id(), choice(form), says(asked, true), f.home(), by));
    }

    @PostMapping("/no")
    @Allow(value = Who.LINK_HOLDER, to = "say no to one mentor or to all, without a reason")
    ResponseEntity<?> no(Frame f, @PathVariable String token, Form form) {
        return step(
                f,
                token,
                "decision.done.no",
                (asked, by) -> {
                    var no = says(asked, false);
                    if (form.value("choice").isEmpty()) {
                        steps.noToAll(asked.id(), no, f.home(), by);
                    } else {
                        steps.answer(asked.id(), choice(form), no, f.home(), by);
                        notAgain(asked, form, by);
                    }
                });
    }

    @PostMapping("/call")
    @Allow(value = Who.LINK_HOLDER, to = "ask to be called instead of answering on the page")
    ResponseEntity<?> call(Frame f, @PathVariable String token) {
        return step(
                f,
                token,
                "decision.done.call",
                (asked, by) -> steps.wishCall(asked.id(), f.home(), by));
    }

    private interface Step {
        void take(Choosing asked, Viewer by);
    }

    /** What was pressed twice, or on an old page, shows how it stands by now. */
    private ResponseEntity<?> step(Frame f, String token, String done, Step step) {
        var asked = choosing(token);
        var her = new Viewer(f.viewer().operator(), asked.mentee(), List.of(), f.locale());
        try {
            step.take(asked, her);
            return Answer.done(f, path(token), done);
        } catch (Refusal late) {
            return Answer.behindLink(HttpStatus.CONFLICT, page(f, token));
        }
    }

    /** Her word alone, and nobody is told. */
    private void notAgain(Choosing asked, Form form, Viewer by) {
        asked.choices().stream()
                .filter(one -> form.ticked("apart-" + one.place()))
                .filter(one -> one.id().equals(choice(form)))
                .forEach(one -> herself.apart().notAgain(asked.mentee(), one.mentor(), by));
    }

    private static ChoiceId choice(Form form) {
        var chosen = form.parsed("choice", "form.choose", ChoiceId::of);
        if (chosen == null) {
            throw new Refusal("decision.refused.none");
        }
        return chosen;
    }

    private ChoiceAnswer says(Choosing asked, boolean yes) {
        return ChoiceAnswer.herself(ChoiceParty.MENTEE, yes, steps.now(), asked.mentee());
    }

    private JteModel page(Frame f, String token) {
        var asked = choosing(token);
        return templates.decisionMine(
                f,
                new MyChoicesPage(
                        asked, telling.toHer(f, asked), name(asked.mentee()), path(token)));
    }

    private String name(PersonId her) {
        return herself.people().find(her).map(Person::name).orElse("");
    }

    private Choosing choosing(String token) {
        return tokens.find(ChoiceLetters.LINK, token)
                .flatMap(id -> choosings.find(new ChoosingId(id)))
                .orElseThrow(NotVisible::new);
    }

    private static String path(String token) {
        return "/my-choices/" + token;
    }
}
