package org.handslag.membership;

import java.util.List;
import org.handslag.scope.NotVisible;
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
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Who would like to be in a network. */
@Page
class WishListController {
    private static final String PATH = "/network-interest";

    private final Wishes wishes;
    private final WishDesk desk;
    private final Templates templates;

    WishListController(Wishes wishes, WishDesk desk, Templates templates) {
        this.wishes = wishes;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Allow(value = Who.COORDINATOR, to = "see who would like to be in a network")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.membershipInterests(f, wishes.all()));
    }

    @GetMapping(PATH + ".{ending}")
    @Allow(value = Who.COORDINATOR, to = "download who would like to be in a network")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        return ListFile.of(f, ending, columns(f), () -> wishes.all().stream())
                .named(f.t("membership.interest-file"));
    }

    @GetMapping(PATH + "/{id}/removal")
    @Allow(value = Who.COORDINATOR, to = "begin to take someone off the list of those interested")
    ResponseEntity<?> ask(Frame f, @PathVariable WishId id) {
        return Answer.page(templates.membershipInterestRemoval(f, find(id)));
    }

    @PostMapping(PATH + "/{id}/removal")
    @Allow(value = Who.COORDINATOR, to = "take someone off the list of those interested")
    ResponseEntity<?> delete(Frame f, @PathVariable WishId id) {
        desk.leave(find(id).id());
        return Answer.done(f, PATH, "membership.interest-removed");
    }

    private Wish find(WishId id) {
        return wishes.find(id).orElseThrow(NotVisible::new);
    }

    private static List<SheetColumn<Wish>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "membership.name", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "membership.email", row -> SheetCell.of(row.email().address())),
                SheetColumn.of(f, "membership.hopes", row -> SheetCell.of(row.words())),
                SheetColumn.of(
                        f,
                        "membership.language",
                        row -> SheetCell.of(f.languageName(row.language()))),
                SheetColumn.of(f, "membership.asked", row -> SheetCell.of(row.at())));
    }
}
