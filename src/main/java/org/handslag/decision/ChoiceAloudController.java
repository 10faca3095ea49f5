package org.handslag.decision;

import java.util.Locale;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/**
 * What someone is asked, to be read to her on the telephone or beside her, and her answer noted for
 * her: how, and in which language. A consultant does so for the mentee; a coordinator for all.
 */
@Page
@RequestMapping("/choices/{id}/aloud")
class ChoiceAloudController {
    private final ChoicePages pages;
    private final ChoiceTelling telling;
    private final AskedPages asked;
    private final ChoiceSteps steps;
    private final Hers hers;
    private final Templates templates;

    ChoiceAloudController(
            ChoicePages pages,
            ChoiceTelling telling,
            AskedPages asked,
            ChoiceSteps steps,
            Hers hers,
            Templates templates) {
        this.pages = pages;
        this.telling = telling;
        this.asked = asked;
        this.steps = steps;
        this.hers = hers;
        this.templates = templates;
    }

    /** In which language she is read to. */
    @Component
    record Hers(People people, Languages languages) {
        Frame of(Frame f, ChoosingPage page, Form form) {
            var tag = form.value("language");
            var language =
                    languages.speaks(tag)
                            ? Locale.forLanguageTag(tag)
                            : people.find(page.choosing().mentee())
                                    .map(Person::language)
                                    .orElse(f.locale());
            return f.speaking(languages.in(language));
        }
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see what to read to someone who is asked about a mentorship",
            confirmed = true)
    ResponseEntity<?> ask(Frame f, @PathVariable ChoosingId id, Form form) {
        return answer(f, id, form, HttpStatus.OK);
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "note what someone answered when it was read to her",
            confirmed = true)
    ResponseEntity<?> answer(Frame f, @PathVariable ChoosingId id, Form form) {
        var page = page(f, pages.page(f, id, form), hers.of(f, pages.page(f, id, form), form));
        var answer = form.value("answer");
        if (page.answers(f).stream().noneMatch(one -> one.value().equals(answer))) {
            form.wrong("answer", "form.choose");
        }
        var way = form.choice("way", ChoiceAnswer.HeardWay.class);
        if (way == ChoiceAnswer.HeardWay.HERSELF) {
            form.wrong("way", "form.choose");
        }
        var readIn = PersonFields.requiredLine(form, "read-in");
        if (!form.ok() || way == null) {
            return answer(f, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var said =
                new ChoiceAnswer(
                        page.page().asks().orElseThrow(),
                        answer.startsWith(AloudPage.YES),
                        steps.now(),
                        f.viewer().self(),
                        way,
                        readIn);
        note(f, page, said);
        return Answer.done(f, "/choices/" + id, "decision.done.noted");
    }

    private void note(Frame f, AloudPage page, ChoiceAnswer said) {
        var choosing = page.page().choosing();
        page.choice(page.page().form().value("answer"))
                .ifPresentOrElse(
                        one -> steps.answer(choosing.id(), one.id(), said, f.home(), f.viewer()),
                        () -> steps.noToAll(choosing.id(), said, f.home(), f.viewer()));
    }

    private ResponseEntity<?> answer(Frame f, ChoosingId id, Form form, HttpStatus status) {
        var page = pages.page(f, id, form);
        var spoken = hers.of(f, page, form);
        return Answer.with(status, templates.decisionAloud(f, spoken, page(f, page, spoken)));
    }

    private AloudPage page(Frame f, ChoosingPage page, Frame spoken) {
        if (!page.mayNote()) {
            if (page.choosing().turn().isEmpty()) {
                throw new Refusal("decision.refused.nobody");
            }
            throw new NotVisible();
        }
        var choosing = page.choosing();
        var party = page.asks().orElseThrow();
        if (party == ChoiceParty.MENTEE) {
            var told = telling.toHer(spoken, choosing);
            return new AloudPage(page, new MyChoicesPage(choosing, told, page.name(), ""), null);
        }
        var place = new AskedPages.Place(choosing, choosing.open().orElseThrow(), party);
        return new AloudPage(page, null, asked.page(f, place));
    }
}
