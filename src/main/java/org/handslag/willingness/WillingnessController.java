package org.handslag.willingness;

import java.time.Clock;
import org.handslag.scope.NotVisible;
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

/** Whether I want to be a mentor now. For those who are trained. */
@Page
@RequestMapping("/me/willingness")
class WillingnessController {
    private final WillingnessRows rows;
    private final Saying saying;
    private final Clock clock;
    private final Templates templates;

    WillingnessController(WillingnessRows rows, Saying saying, Clock clock, Templates templates) {
        this.rows = rows;
        this.saying = saying;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "see what she has said of being a mentor, when trained")
    ResponseEntity<?> edit(Frame f) {
        return Answer.page(templates.willingnessEdit(f, WillingnessForm.filled(me(f).said())));
    }

    @PostMapping
    @Allow(value = Who.SIGNED_IN, to = "say whether she wants to be a mentor now, when trained")
    ResponseEntity<?> update(Frame f, Form form) {
        var me = me(f);
        var typed = new WillingnessForm(form);
        var said = typed.read(f.home().today(clock));
        if (said == null) {
            return Answer.invalid(templates.willingnessEdit(f, typed));
        }
        if (!saying.say(me, said, f.viewer())) {
            typed.overtakenBy(me(f).said());
            return Answer.refused(templates.willingnessEdit(f, typed));
        }
        return Answer.done(f, "/me", "willingness.saved");
    }

    private WillingMentor me(Frame f) {
        return rows.of(f.viewer().self(), new WillingnessRows.Asked(null, f.home().zone()))
                .orElseThrow(NotVisible::new);
    }
}
