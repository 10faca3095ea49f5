package org.handslag.transfer;

import java.util.function.Supplier;
import org.handslag.attendance.CheckIn;
import org.handslag.limit.Source;
import org.handslag.scope.Refusal;
import org.handslag.seats.Registration;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/**
 * What I will do at my workplace, written with the day's code and one's own address. Shows nothing
 * of what anyone has written, and changes nothing of it.
 */
@Page
@RequestMapping("/here/task")
class HereTaskController {
    private final CheckIn checkIn;
    private final TransferLinks links;
    private final Transferring transferring;
    private final Templates templates;

    HereTaskController(
            CheckIn checkIn, TransferLinks links, Transferring transferring, Templates templates) {
        this.checkIn = checkIn;
        this.links = links;
        this.transferring = transferring;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.VISITOR, to = "begin to write what she will do, with the day's code")
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(templates.transferHere(f, Form.empty()));
    }

    @PostMapping
    @Allow(value = Who.VISITOR, to = "write what she will do, with the day's code")
    ResponseEntity<?> create(Frame f, Form form, Source source) {
        var code = form.line("code", 20);
        var address = form.line("address", 254);
        var will = TransferForm.will(form);
        if (form.ok()) {
            write(f, form, will, () -> checkIn.whose(code, address, source));
        }
        return form.ok()
                ? Answer.seeOther(f, "/here/task/written")
                : Answer.invalid(templates.transferHere(f, form));
    }

    @GetMapping("/written")
    @Allow(value = Who.VISITOR, to = "read that what she will do is kept")
    ResponseEntity<?> written(Frame f) {
        return Answer.page(templates.transferWritten(f));
    }

    /** A refusal stands at its field, so that nothing typed is lost. */
    private void write(Frame f, Form form, String will, Supplier<Registration> hers) {
        try {
            var task = links.page("", hers.get()).task();
            if (task.isWritten()
                    || !transferring.write(
                            task, will, TransferForm.inEvaluation(form), f.viewer())) {
                form.wrong("will", "transfer.written-already");
            }
        } catch (Refusal refusal) {
            var field = refusal.key().endsWith("address") ? "address" : "code";
            form.wrong(field, refusal.key(), refusal.arguments());
        }
    }
}
