package org.handslag.site;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Who waits for the next date: those of a coordinator's own courses, and those of any course. */
@Page
class InterestListController {
    private static final String PATH = "/curriculum/interest";

    private final Interests interests;
    private final InterestDesk desk;
    private final Templates templates;

    InterestListController(Interests interests, InterestDesk desk, Templates templates) {
        this.interests = interests;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Allow(value = Who.COORDINATOR, to = "see who wants to hear of the next date")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.siteInterests(f, interests.rows(hers(f))));
    }

    @GetMapping(PATH + ".{ending}")
    @Allow(value = Who.COORDINATOR, to = "download who wants to hear of the next date")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var hers = hers(f);
        return ListFile.of(f, ending, columns(f), () -> interests.rows(hers).stream())
                .named(f.t("site.interests-file"));
    }

    @GetMapping(PATH + "/{id}/removal")
    @Allow(value = Who.COORDINATOR, to = "begin to take someone off the list of those to be told")
    ResponseEntity<?> ask(Frame f, @PathVariable InterestId id) {
        return Answer.page(templates.siteInterestRemoval(f, row(f, id)));
    }

    @PostMapping(PATH + "/{id}/removal")
    @Allow(value = Who.COORDINATOR, to = "take someone off the list of those to be told")
    ResponseEntity<?> delete(Frame f, @PathVariable InterestId id) {
        desk.leave(row(f, id).id());
        return Answer.done(f, PATH, "site.interest-removed");
    }

    private InterestRow row(Frame f, InterestId id) {
        return interests.row(id, hers(f)).orElseThrow(NotVisible::new);
    }

    private static UUID @Nullable [] hers(Frame f) {
        return f.viewer().programmes(Role.COORDINATOR);
    }

    private static List<SheetColumn<InterestRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(
                        f, "site.feedback-email", row -> SheetCell.of(row.email().address())),
                SheetColumn.of(f, "site.interest-course", row -> SheetCell.of(course(f, row))),
                SheetColumn.of(
                        f,
                        "site.feedback-language",
                        row -> SheetCell.of(f.languageName(row.language()))),
                SheetColumn.of(f, "site.interest-asked", row -> SheetCell.of(row.askedAt())));
    }

    private static String course(Frame f, InterestRow row) {
        return row.course() == null ? f.t("site.any-course") : f.plain(row.course());
    }
}
