package org.handslag.roster;

import java.time.Clock;
import java.util.List;
import org.handslag.directory.History;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

@Page
class RosterPageController {
    private final Roster roster;
    private final Contracts contracts;
    private final History history;
    private final Reads reads;
    private final Templates templates;
    private final Clock clock;

    RosterPageController(
            Roster roster,
            Contracts contracts,
            History history,
            Reads reads,
            Templates templates,
            Clock clock) {
        this.roster = roster;
        this.contracts = contracts;
        this.history = history;
        this.reads = reads;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/roster/{id}")
    @Allow(value = Who.COORDINATOR, to = "see what is known of someone who can teach")
    ResponseEntity<?> show(Frame f, @PathVariable RosterId id) {
        var entry = roster.find(id).orElseThrow(NotVisible::new);
        if (entry.person() != null) {
            reads.read(f.viewer(), "roster", List.of(entry.person()));
        }
        var page =
                new RosterPage(
                        entry,
                        contracts.of(id),
                        history.of(Roster.about(id)),
                        f.home().today(clock));
        return Answer.page(templates.rosterShow(f, page));
    }
}
