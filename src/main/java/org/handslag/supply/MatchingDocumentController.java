package org.handslag.supply;

import java.time.Clock;
import org.handslag.criteria.ProgrammeCriteria;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.settings.LegalFacts;
import org.handslag.settings.OperatorSettings;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** How a programme matches, for everyone to read: what is used, what never, and who decides. */
@Page
@RequestMapping("/matching")
class MatchingDocumentController {
    private final Programmes programmes;
    private final ProgrammeCriteria criteria;
    private final Asked asked;
    private final Clock clock;
    private final Templates templates;

    MatchingDocumentController(
            Programmes programmes,
            ProgrammeCriteria criteria,
            Asked asked,
            Clock clock,
            Templates templates) {
        this.programmes = programmes;
        this.criteria = criteria;
        this.asked = asked;
        this.clock = clock;
        this.templates = templates;
    }

    /** Who answers at an operator, for people and for their data. */
    @Component
    record Asked(OperatorSettings settings, LegalFacts legal) {}

    @GetMapping
    @Allow(value = Who.VISITOR, to = "find how the programmes match mentees and mentors")
    ResponseEntity<?> index(Frame f) {
        var running = programmes.active(f.home().today(clock));
        return running.size() == 1
                ? Answer.seeOther(f, "/matching/" + running.getFirst().id())
                : Answer.open(templates.supplyDocuments(f, running));
    }

    @GetMapping("/{programme}")
    @Allow(
            value = Who.VISITOR,
            to = "read by what a programme matches, what it never uses, who decides, and rights")
    ResponseEntity<?> show(Frame f, @PathVariable ProgrammeId programme) {
        var found = programmes.find(programme).orElseThrow(NotVisible::new);
        return Answer.open(templates.supplyDocument(f, document(f, found)));
    }

    private MatchingDocument document(Frame f, Programme programme) {
        var current = criteria.current(programme.id());
        var decided = current.madeAt();
        return MatchingDocument.of(
                programme,
                current,
                decided == null ? null : f.local(decided).toLocalDate(),
                asked.settings().contact(f.home()),
                asked.legal().dataProtection());
    }
}
