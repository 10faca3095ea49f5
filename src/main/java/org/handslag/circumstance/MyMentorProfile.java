package org.handslag.circumstance;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.profile.MentorProfiles;
import org.handslag.web.Frame;
import org.handslag.willingness.Saying;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What I bring as a mentor, on the own page of those who are trained. */
@Component
@Order(23)
class MyMentorProfile implements MySection {
    private final Saying saying;
    private final MentorProfiles mentors;
    private final Templates templates;

    MyMentorProfile(Saying saying, MentorProfiles mentors, Templates templates) {
        this.saying = saying;
        this.mentors = mentors;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var me = f.viewer().self();
        return saying.mentor(me, f.home().zone())
                .map(_ -> templates.circumstanceMySection(f, !mentors.of(me).isBlank()));
    }
}
