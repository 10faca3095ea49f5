package org.handslag.ending;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.handslag.plain.UnaskedWords;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * The mentee reads what came of it, changes what is not so, and says that it is right: on her page
 * or behind her link, the same way.
 */
@Component
class SummaryReading {
    private final SummaryPages pages;
    private final SummingUp summing;
    private final Templates templates;

    SummaryReading(SummaryPages pages, SummingUp summing, Templates templates) {
        this.pages = pages;
        this.summing = summing;
        this.templates = templates;
    }

    /** In which way she comes, and where her answers go. */
    record At(EndSummary.RightWay way, String base, String done) {}

    ResponseEntity<?> show(Frame f, EndingView ending, At at) {
        return answer(HttpStatus.OK, page(f, ending, at, EndingForm.filled(pages.of(ending))));
    }

    /** She presses that it is right, as it was or as she has changed it; or only changes it. */
    ResponseEntity<?> answer(Frame f, EndingView ending, At at, Form form) {
        var summary = pages.of(ending);
        if (!summary.isAsked() || summary.isRight()) {
            return Answer.seeOther(f, at.base());
        }
        var hand = new SummingUp.Pen(f.home(), herself(f, ending));
        var changes = form.ticked("change");
        if (changes) {
            var texts = EndingForm.texts(form);
            if (!form.ok() || !UnaskedWords.in(form, SummaryText.fields()).wereTold(form)) {
                return answer(HttpStatus.UNPROCESSABLE_CONTENT, page(f, ending, at, form));
            }
            if (EndingForm.lock(form) != summary.lock() || !write(summary, texts, hand)) {
                Overtaken.tell(form, EndingForm.filled(pages.of(ending)), SummaryText.fields());
                return answer(HttpStatus.CONFLICT, page(f, ending, at, form));
            }
        }
        if (!form.ticked("right")) {
            return Answer.done(f, at.base(), "ending.done.changed");
        }
        var read = changes ? pages.of(ending).lock() : EndingForm.lock(form);
        if (!summing.right(ending.view().circle(), read, at.way(), null, hand)) {
            return again(f, ending, at);
        }
        return Answer.done(f, at.done(), "ending.done.right");
    }

    private boolean write(EndSummary summary, Map<SummaryText, String> texts, SummingUp.Pen hand) {
        return texts.equals(summary.texts()) || summing.write(summary, texts, true, hand);
    }

    /** As it stands now, to be read once more. */
    private ResponseEntity<?> again(Frame f, EndingView ending, At at) {
        var form = EndingForm.filled(pages.of(ending));
        form.wrong("right", "ending.refused.old");
        return answer(HttpStatus.CONFLICT, page(f, ending, at, form));
    }

    private JteModel page(Frame f, EndingView ending, At at, Form form) {
        return templates.endingRead(f, pages.page(ending, at.base(), form));
    }

    /** Whoever holds a link that was sent to her is taken for her. */
    private static Viewer herself(Frame f, EndingView ending) {
        var me = ending.view().me();
        return me == null || f.viewer().signedIn()
                ? f.viewer()
                : new Viewer(f.home().id(), me.person(), f.viewer().grants(), f.viewer().locale());
    }

    private static ResponseEntity<?> answer(HttpStatus status, JteModel page) {
        return Answer.behindLink(status, page);
    }
}
