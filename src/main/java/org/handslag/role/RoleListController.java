package org.handslag.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
        var found = found(frame, asked, MOST);
        return Answer.page(pages.roleIndex(frame, found, asked.ticked("over")));
    }

    @GetMapping("/roles.{ending}")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "download who holds which of the roles that she may give")
    ResponseEntity<?> download(Frame frame, @PathVariable String ending, Form asked) {
        var found = found(frame, asked, Integer.MAX_VALUE);
        return ListFile.of(frame, ending, RoleFile.columns(frame), found::stream)
                .named(frame.t("role.file"));
    }

    private List<RoleRow> found(Frame frame, Form asked, int most) {
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var found =
                asked.ticked("over")
                        ? rows.over(frame.viewer(), today, most)
                        : rows.standing(frame.viewer(), today);
        reads.read(frame.viewer(), "roles", found.stream().map(RoleRow::person).toList());
        return found;
    }
}
