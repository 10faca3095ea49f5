package org.handslag.inquiry;

import java.util.List;
import org.handslag.scope.Refusal;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
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

/** What workplaces are asked again and again: begun, looked at, changed. */
@Page
class InquiryController {
    private final InquiryPages pages;
    private final Planning planning;
    private final Templates templates;

    InquiryController(InquiryPages pages, Planning planning, Templates templates) {
        this.pages = pages;
        this.planning = planning;
        this.templates = templates;
    }

    @GetMapping("/inquiries")
    @Allow(value = Who.COORDINATOR, to = "see what employers are asked again and again")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.inquiryIndex(f, pages.all(f)));
    }

    @GetMapping("/inquiries.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download what employers are asked again and again")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var all = pages.all(f);
        return ListFile.of(f, ending, columns(f), all::stream).named(f.t("inquiry.file"));
    }

    @GetMapping("/inquiries/new")
    @Allow(value = Who.COORDINATOR, to = "begin to ask employers what they need")
    ResponseEntity<?> blank(Frame f) {
        var form = InquiryForm.blank(pages.today(f));
        return Answer.page(templates.inquiryNew(f, planning.form(f, form, null)));
    }

    @PostMapping("/inquiries")
    @Allow(value = Who.COORDINATOR, to = "plan to ask employers what they need")
    ResponseEntity<?> create(Frame f, Form form) {
        var asked = planning.form(f, form, null);
        var typed = asked.read(null, pages.today(f));
        if (typed == null) {
            return Answer.invalid(templates.inquiryNew(f, asked));
        }
        var id = planning.begin(f, typed);
        return Answer.done(f, InquiryPage.path(id), "inquiry.saved");
    }

    @GetMapping("/inquiries/{id}")
    @Allow(value = Who.COORDINATOR, to = "see how employers are asked and what they need most")
    ResponseEntity<?> show(Frame f, @PathVariable InquiryId id) {
        var page = pages.of(f, id);
        return Answer.page(templates.inquiryShow(f, page, pages.latest(f, page)));
    }

    @GetMapping("/inquiries/{id}/rounds/{number}")
    @Allow(value = Who.COORDINATOR, to = "see what came of one asking, beside the one before")
    ResponseEntity<?> round(Frame f, @PathVariable InquiryId id, @PathVariable int number) {
        return Answer.page(templates.inquiryRound(f, pages.round(f, id, number)));
    }

    @GetMapping("/inquiries/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change whom to ask, how often and what")
    ResponseEntity<?> edit(Frame f, @PathVariable InquiryId id) {
        var page = pages.of(f, id);
        var asked = planning.form(f, InquiryForm.filled(page.inquiry()), page);
        return Answer.page(templates.inquiryEdit(f, page, asked));
    }

    @PostMapping("/inquiries/{id}")
    @Allow(value = Who.COORDINATOR, to = "change whom to ask, how often and what")
    ResponseEntity<?> update(Frame f, @PathVariable InquiryId id, Form form) {
        var page = pages.of(f, id);
        var before = page.inquiry();
        var asked = planning.form(f, form, page);
        var typed = asked.read(before, pages.today(f));
        if (typed == null) {
            return Answer.invalid(templates.inquiryEdit(f, page, asked));
        }
        try {
            if (form.value(Overtaken.VERSION).equals(String.valueOf(before.version()))
                    && planning.change(f, before, typed)) {
                return Answer.done(f, page.path(), "inquiry.saved");
            }
            Overtaken.tell(form, InquiryForm.filled(before), InquiryForm.NAMES);
        } catch (Refusal refusal) {
            form.wrong("name", refusal.key());
        }
        return Answer.refused(templates.inquiryEdit(f, page, asked));
    }

    private static List<SheetColumn<InquiryPage.Listed>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "inquiry.name", row -> SheetCell.of(row.inquiry().name())),
                SheetColumn.of(f, "inquiry.state", r -> SheetCell.of(f.t(r.inquiry().state()))),
                SheetColumn.of(
                        f, "inquiry.months", r -> SheetCell.of(r.inquiry().rhythm().months())),
                SheetColumn.of(f, "inquiry.next", row -> SheetCell.of(row.next())),
                SheetColumn.of(f, "inquiry.asked", row -> count(row, true)),
                SheetColumn.of(f, "inquiry.answered", row -> count(row, false)));
    }

    private static SheetCell count(InquiryPage.Listed row, boolean asked) {
        return row.latest()
                .map(round -> SheetCell.of(asked ? round.asked() : round.answered()))
                .orElse(SheetCell.of(""));
    }
}
