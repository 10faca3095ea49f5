package org.handslag.membership;

import java.util.List;
import java.util.Objects;
import org.handslag.journal.Reads;
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

/** What members have suggested, for the coordinators of its programme. */
@Page
class TopicListController {
    private final TopicRows rows;
    private final Reads reads;
    private final Templates templates;

    TopicListController(TopicRows rows, Reads reads, Templates templates) {
        this.rows = rows;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/topics")
    @Allow(value = Who.COORDINATOR, to = "see what members suggest, the most wanted first")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.membershipTopicList(f, noted(f)));
    }

    @GetMapping("/topics.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download what members suggest")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var all = noted(f);
        return ListFile.of(f, ending, columns(f), all::stream).named(f.t("membership.topic-file"));
    }

    private List<TopicRow> noted(Frame f) {
        var all = rows.all(f.viewer().programmes(Role.COORDINATOR));
        var persons = all.stream().map(row -> row.topic().by()).filter(Objects::nonNull).toList();
        reads.read(f.viewer(), "topics", persons);
        return all;
    }

    private static List<SheetColumn<TopicRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "membership.topic", row -> SheetCell.of(row.topic().words())),
                SheetColumn.of(f, "membership.kind", row -> SheetCell.of(f.t(row.topic().kind()))),
                SheetColumn.of(f, "membership.seconds", row -> SheetCell.of(row.seconds())),
                SheetColumn.of(f, "membership.by", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "membership.at", row -> SheetCell.of(row.topic().at())),
                SheetColumn.of(f, "membership.answer", row -> SheetCell.of(answer(f, row))));
    }

    private static String answer(Frame f, TopicRow row) {
        var answered = row.topic().answered();
        return answered == null ? "" : f.t(answered.verdict()) + ": " + f.plain(answered.words());
    }
}
