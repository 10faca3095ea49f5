package org.handslag.checkin;

import java.util.Optional;
import org.handslag.limit.Source;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/**
 * Someone of the staff has a sheet in her hand and types its code, to type in what stands there.
 */
@Page
@RequestMapping("/sheet-code")
class SheetCodeController {
    private static final int CODE = 20;

    private final CheckInSheets sheets;
    private final Templates templates;

    SheetCodeController(CheckInSheets sheets, Templates templates) {
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.JOB_CONSULTANT, Who.COORDINATOR},
            to = "find where to type the code of a sheet that was filled in on paper",
            confirmed = true)
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(templates.checkinSheetCode(f, Form.empty()));
    }

    @PostMapping
    @Allow(
            value = {Who.JOB_CONSULTANT, Who.COORDINATOR},
            to = "go from the code of a sheet to where its answers are typed in",
            confirmed = true)
    ResponseEntity<?> go(Frame f, Form form, Source source) {
        var typed = form.line("code", CODE);
        if (!form.ok()) {
            return Answer.invalid(templates.checkinSheetCode(f, form));
        }
        Optional<CheckInSheets.Sheet> sheet;
        try {
            sheet = sheets.find(typed, source);
        } catch (Refusal refusal) {
            form.wrong("code", refusal.key());
            return Answer.with(HttpStatus.TOO_MANY_REQUESTS, templates.checkinSheetCode(f, form));
        }
        if (sheet.isEmpty()) {
            form.wrong("code", "checkin.wrong.code");
            return Answer.invalid(templates.checkinSheetCode(f, form));
        }
        return Answer.seeOther(f, sheet.get().path());
    }
}
