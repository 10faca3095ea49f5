package org.handslag.network;

import java.util.List;
import org.handslag.membership.HostOffer;
import org.handslag.scope.Role;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The network at a glance: meetings, and which workplaces offer to have one. */
@Page
class MeetingListController {
    private final MeetingRows rows;
    private final Hosting hosting;
    private final Around around;
    private final Templates templates;

    MeetingListController(MeetingRows rows, Hosting hosting, Around around, Templates templates) {
        this.rows = rows;
        this.hosting = hosting;
        this.around = around;
        this.templates = templates;
    }

    @GetMapping("/meetings")
    @Allow(value = Who.COORDINATOR, to = "see the network meetings and who offers to host one")
    ResponseEntity<?> index(Frame f) {
        List<HostOffer> offers = hosting.open();
        return Answer.page(templates.networkList(f, all(f), offers, around.now()));
    }

    @GetMapping("/meetings.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the network meetings")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var all = all(f);
        return ListFile.of(f, ending, columns(f), all::stream).named(f.t("network.file"));
    }

    private List<MeetingRow> all(Frame f) {
        return rows.all(f.viewer().programmes(Role.COORDINATOR));
    }

    private List<SheetColumn<MeetingRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(
                        f, "network.title", row -> SheetCell.of(f.plain(row.meeting().title()))),
                SheetColumn.of(
                        f, "network.when", row -> SheetCell.of(row.meeting().plan().starts())),
                SheetColumn.of(
                        f,
                        "network.state",
                        row -> SheetCell.of(f.t(row.meeting().state(around.now())))),
                SheetColumn.of(f, "network.invited", row -> SheetCell.of(row.invited())),
                SheetColumn.of(f, "network.yes", row -> SheetCell.of(row.yes())),
                SheetColumn.of(f, "network.maybe", row -> SheetCell.of(row.maybe())),
                SheetColumn.of(f, "network.no", row -> SheetCell.of(row.no())),
                SheetColumn.of(f, "network.waiting", row -> SheetCell.of(row.waiting())),
                SheetColumn.of(f, "network.came", row -> SheetCell.of(row.present())));
    }
}
