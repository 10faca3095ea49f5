package org.handslag.completion;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** My courses that I have completed, on my own page. */
@Component
@Order(20)
class MyCertificates implements MySection {
    private final Holders holders;
    private final Templates templates;

    MyCertificates(Holders holders, Templates templates) {
        this.holders = holders;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame) {
        var person = frame.viewer().person();
        if (person == null) {
            return Optional.empty();
        }
        var mine = holders.of(frame.viewer(), person);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.completionMySection(frame, mine));
    }
}
