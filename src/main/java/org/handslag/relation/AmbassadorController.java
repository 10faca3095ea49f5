package org.handslag.relation;

import java.time.Clock;
import java.util.List;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
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

/** When employers are proposed as ambassadors, and how one becomes it: by its own yes. */
@Page
class AmbassadorController {
    private static final String RULES = "/relations/ambassadors";

    private final Organisations organisations;
    private final Programmes programmes;
    private final Consenting consenting;
    private final RelationLinks links;
    private final RelationController.Written written;
    private final Clock clock;

    AmbassadorController(
            Organisations organisations,
            Programmes programmes,
            Consenting consenting,
            RelationLinks links,
            RelationController.Written written,
            Clock clock) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.consenting = consenting;
        this.links = links;
        this.written = written;
        this.clock = clock;
    }

    @PostMapping("/organisations/{id}/ambassador/question")
    @Allow(value = Who.COORDINATOR, to = "ask an employer by mail whether it will be ambassador")
    ResponseEntity<?> ask(Frame f, @PathVariable OrganisationId id) {
        var organisation = visible(id);
        var to =
                links.asked(f.home(), id)
                        .orElseThrow(() -> new Refusal("relation.refused.no-contact"));
        var consent = consenting.ask(organisation, f.viewer(), f.home());
        links.askConsent(f.home(), to, consent);
        return Answer.done(f, RelationController.path(id), "relation.consent-asked");
    }

    @PostMapping("/organisations/{id}/ambassador")
    @Allow(value = Who.COORDINATOR, to = "note that an employer has said yes to be ambassador")
    ResponseEntity<?> note(Frame f, @PathVariable OrganisationId id, Form form) {
        var organisation = visible(id);
        var consent = consenting.ask(organisation, f.viewer(), f.home());
        var open = form.ticked("public");
        consenting.give(consent, FollowUps.Way.NOTED, open, f.viewer(), f.home());
        return Answer.done(f, RelationController.path(id), "relation.consent-noted");
    }

    @PostMapping("/organisations/{id}/ambassador/withdrawal")
    @Allow(value = Who.COORDINATOR, to = "withdraw that an employer is ambassador")
    ResponseEntity<?> withdraw(Frame f, @PathVariable OrganisationId id) {
        consenting.withdraw(visible(id), f.viewer(), f.home());
        return Answer.done(f, RelationController.path(id), "relation.consent-withdrawn");
    }

    @GetMapping(RULES)
    @Allow(value = Who.COORDINATOR, to = "see when an employer is proposed as ambassador")
    ResponseEntity<?> rules(Frame f) {
        var form = Form.empty();
        for (var rule : consenting.ambassadors().rules()) {
            form.fill("mentors-" + rule.programme(), rule.mentors())
                    .fill("percent-" + rule.programme(), rule.percent())
                    .fill("months-" + rule.programme(), rule.months());
        }
        return Answer.page(written.templates().relationRules(f, hers(f), form));
    }

    @PostMapping(RULES)
    @Allow(value = Who.COORDINATOR, to = "change when an employer is proposed as ambassador")
    ResponseEntity<?> saveRules(Frame f, Form form) {
        var rules =
                hers(f).stream()
                        .filter(p -> !form.value("mentors-" + p.id()).isBlank())
                        .map(
                                p ->
                                        new Ambassadors.Rule(
                                                p.id(),
                                                form.number("mentors-" + p.id(), 1, 1000),
                                                form.number("percent-" + p.id(), 0, 100),
                                                form.number("months-" + p.id(), 0, 240)))
                        .toList();
        if (!form.ok()) {
            return Answer.invalid(written.templates().relationRules(f, hers(f), form));
        }
        for (var rule : rules) {
            consenting.rule(
                    rule.programme(), rule.mentors(), rule.percent(), rule.months(), f.viewer());
        }
        return Answer.done(f, "/relations", "relation.rules-saved");
    }

    private List<Programme> hers(Frame f) {
        var hers = f.viewer().programmes(Role.COORDINATOR);
        var today = f.home().today(clock);
        return programmes.active(today).stream()
                .filter(p -> hers == null || List.of(hers).contains(p.id().value()))
                .toList();
    }

    private Organisation visible(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotVisible::new);
    }
}
