package org.handslag.concern;

import org.handslag.journal.Reads;
import org.handslag.mentorship.Circles;
import org.handslag.scope.Role;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** What is open in all circles of those who run their programmes. */
@Page
class ConcernListController {
    private final ConcernList list;
    private final Circles circles;
    private final Reads reads;
    private final Templates templates;

    ConcernListController(ConcernList list, Circles circles, Reads reads, Templates templates) {
        this.list = list;
        this.circles = circles;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/concerns")
    @Allow(
            value = Who.COORDINATOR,
            to = "see which worries are open in the circles of her programmes",
            confirmed = true)
    ResponseEntity<?> all(Frame f) {
        var rows = list.open(f.viewer().programmes(Role.COORDINATOR), circles.today(f));
        reads.read(
                f.viewer(),
                ConcernPages.READ_BEFORE_AS,
                rows.stream().map(ConcernRow::mentee).toList());
        return Answer.page(templates.concernAll(f, rows));
    }
}
