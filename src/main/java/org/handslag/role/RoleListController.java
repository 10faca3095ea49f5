package org.handslag.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** Who holds what where. */
@Page
class RoleListController {
    private static final int MOST = 200;

    private final RoleRows rows;
    private final Reads reads;
    private final Templates pages;
    private final Clock clock;

    RoleListController(RoleRows rows, Reads reads, Templates pages, Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/roles")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "see who holds which of the roles that she may give")
    ResponseEntity<?> index(Frame frame, Form asked) {
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var over = asked.ticked("over");
        var found =
                over
                        ? rows.over(frame.viewer(), today, MOST)
                        : rows.standing(frame.viewer(), today);
        read(frame, found);
        return Answer.page(pages.roleIndex(frame, found, over));
    }

    private void read(Frame frame, List<RoleRow> found) {
        reads.read(frame.viewer(), "roles", found.stream().map(RoleRow::person).toList());
    }
}
