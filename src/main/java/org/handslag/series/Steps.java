package org.handslag.series;

import java.time.Clock;
import org.handslag.scope.Refusal;
import org.handslag.series.Pace.Rhythm;
import org.handslag.ui.Form;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pages.Templates;

/** The two steps in which new dates come: their rhythm is written, their list is looked through. */
@Component
class Steps {
    private static final String STEP = "step";

    private final Making making;
    private final Proposing proposing;
    private final Templates templates;
    private final Clock clock;

    Steps(Making making, Proposing proposing, Templates templates, Clock clock) {
        this.making = making;
        this.proposing = proposing;
        this.templates = templates;
        this.clock = clock;
    }

    ResponseEntity<?> blank(Frame f, Beginning beginning) {
        var form =
                Form.empty()
                        .fill(SeriesForm.RHYTHM, Rhythm.WEEKS)
                        .fill("every", 4)
                        .fill("extent", "count")
                        .fill("count", 6);
        return Answer.page(templates.seriesBegin(f, beginning, form));
    }

    ResponseEntity<?> take(Frame f, Beginning beginning, Form form) {
        return switch (form.value(STEP)) {
            case "edit" -> Answer.page(templates.seriesBegin(f, beginning, form));
            case "again" -> preview(f, beginning, form, HttpStatus.OK);
            case "make" -> make(f, beginning, form);
            default -> propose(f, beginning, form);
        };
    }

    private ResponseEntity<?> propose(Frame f, Beginning beginning, Form form) {
        var days = typed(f, beginning, form).days();
        if (days == null) {
            return Answer.invalid(templates.seriesBegin(f, beginning, form));
        }
        PreviewForm.of(form, days);
        return preview(f, beginning, form, HttpStatus.OK);
    }

    private ResponseEntity<?> make(Frame f, Beginning beginning, Form form) {
        var typed = typed(f, beginning, form);
        var pace = typed.pace();
        var first = typed.first();
        if (pace == null || first == null || !form.ok()) {
            return Answer.invalid(templates.seriesBegin(f, beginning, form));
        }
        var days = new PreviewForm(form).chosen(f.home().today(clock));
        if (!form.ok()) {
            return preview(f, beginning, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var made = make(f, beginning, pace, new Making.Seen(first, days));
            return Answer.done(f, made.path(), "series.done");
        } catch (Refusal refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            form.wrong(PreviewForm.make(0), refused.key(), refused.arguments());
            return preview(f, beginning, form, HttpStatus.CONFLICT);
        }
    }

    private Series make(Frame f, Beginning from, Pace pace, Making.Seen seen) {
        if (from.longer() != null) {
            making.prolong(from.longer(), from.date(), from.course(), seen.days(), f.viewer());
            return from.longer();
        }
        return from.joins()
                ? making.continuing(from.date(), from.course(), pace, seen, f.viewer())
                : making.like(from.date(), from.course(), pace, seen, f.viewer());
    }

    private ResponseEntity<?> preview(Frame f, Beginning beginning, Form form, HttpStatus status) {
        var days = new Proposing.Days(new PreviewForm(form).days());
        var proposed = proposing.of(beginning.date(), days, f.home());
        return Answer.with(status, templates.seriesPreview(f, beginning, proposed, form));
    }

    private SeriesForm typed(Frame f, Beginning beginning, Form form) {
        return new SeriesForm(form, beginning, f.home().zone(), f.home().today(clock));
    }
}
