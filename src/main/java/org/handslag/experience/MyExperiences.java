package org.handslag.experience;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way to my experience cards, and two of others that may help. */
@Component
@Order(40)
class MyExperiences implements MySection {
    private final FittingCards fitting;
    private final Templates templates;

    MyExperiences(FittingCards fitting, Templates templates) {
        this.fitting = fitting;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        return f.viewer().has(Role.FUNDER)
                ? Optional.empty()
                : Optional.of(templates.experienceMySection(f, fitting.of(f, "")));
    }
}
