package org.handslag.relation;

import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.relation.RelationPage.Consent;
import org.handslag.relation.RelationPage.FollowUp;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
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
import pages.Templates;

/** An employer's contact answers by a link: a question in words, or whether to be ambassador. */
@Page
class EmployerLinkController {
    private final Organisations organisations;
    private final FollowUps followUps;
    private final Consenting consenting;
    private final RelationLinks links;
    private final Templates templates;
    private final Relations relations;

    EmployerLinkController(
            Organisations organisations,
            FollowUps followUps,
            Consenting consenting,
            RelationLinks links,
            Templates templates,
            Relations relations) {
        this.organisations = organisations;
        this.followUps = followUps;
        this.consenting = consenting;
        this.links = links;
        this.templates = templates;
        this.relations = relations;
    }

    @GetMapping("/follow-up/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "see a question that she was asked")
    ResponseEntity<?> question(Frame f, @PathVariable String token) {
        var asked = question(token);
        return Answer.behindLink(
                templates.relationQuestion(f, asked, of(asked), token, Form.empty()));
    }

    @PostMapping("/follow-up/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "answer a question that she was asked, in her own words")
    ResponseEntity<?> answer(Frame f, @PathVariable String token, Form form) {
        var asked = question(token);
        var answer = NoPersonalNumber.text(form, "answer", FollowUpController.ANSWER);
        if (answer.isEmpty()) {
            form.wrong("answer", "form.missing");
        }
        if (!form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.relationQuestion(f, asked, of(asked), token, form));
        }
        // Sent twice in the same words, it is the double click of one answer.
        if (!relations.answered(asked, answer, true, f.viewer())
                && !answer.equals(asked.answer())) {
            return Answer.behindLink(
                    HttpStatus.CONFLICT,
                    templates.relationQuestion(f, question(token), of(asked), token, form));
        }
        return Answer.done(f, "/follow-up/" + token, "relation.thanks");
    }

    @PostMapping("/follow-up/{token}/card")
    @Allow(value = Who.LINK_HOLDER, to = "go on to an experience card when she has answered")
    ResponseEntity<?> card(Frame f, @PathVariable String token) {
        var asked = question(token);
        if (asked.isOpen()) {
            throw new NotVisible();
        }
        return links.pathToCard(f.home(), asked)
                .map(path -> Answer.seeOther(f, path))
                .orElseThrow(() -> new Refusal("relation.refused.no-longer-contact"));
    }

    @GetMapping("/ambassador/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "see what it means to be ambassador")
    ResponseEntity<?> consent(Frame f, @PathVariable String token) {
        var consent = consent(token);
        return Answer.behindLink(templates.relationConsent(f, consent, of(consent), token));
    }

    @PostMapping("/ambassador/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "say yes to be ambassador, and whether to be named")
    ResponseEntity<?> agree(Frame f, @PathVariable String token, Form form) {
        var consent = consent(token);
        var open = form.ticked("public");
        consenting.accept(consent.id(), open, f.viewer(), f.home());
        return Answer.done(f, "/ambassador/" + token, "relation.agreed");
    }

    @PostMapping("/ambassador/{token}/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "say no to be ambassador, or withdraw a yes")
    ResponseEntity<?> decline(Frame f, @PathVariable String token) {
        consenting.withdraw(of(consent(token)), f.viewer(), f.home());
        return Answer.done(f, "/", "relation.declined");
    }

    private FollowUp question(String token) {
        return links.find(RelationLinks.FOLLOW_UP, token)
                .flatMap(id -> followUps.find(new FollowUpId(id)))
                .filter(asked -> asked.dropped() == null)
                .orElseThrow(NotVisible::new);
    }

    private Consent consent(String token) {
        return links.find(RelationLinks.AMBASSADOR, token)
                .flatMap(consenting.ambassadors()::find)
                .orElseThrow(NotVisible::new);
    }

    private Organisation of(FollowUp asked) {
        return of(asked.organisation());
    }

    private Organisation of(Consent consent) {
        return of(consent.organisation());
    }

    private Organisation of(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotVisible::new);
    }
}
