package org.handslag.circumstance;

import org.handslag.profile.MentorProfile;
import org.handslag.profile.MentorProfiles;
import org.handslag.profile.ProfileWords;
import org.handslag.profile.Telling;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.willingness.Saying;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What I bring as a mentor. For those who are trained. */
@Page
@RequestMapping("/me/mentor-profile")
class MentorProfileController {
    private final Saying saying;
    private final MentorProfiles mentors;
    private final ProfileWords words;
    private final Telling telling;
    private final Templates templates;

    MentorProfileController(
            Saying saying,
            MentorProfiles mentors,
            ProfileWords words,
            Telling telling,
            Templates templates) {
        this.saying = saying;
        this.mentors = mentors;
        this.words = words;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "see what she has said of herself as a mentor, when trained")
    ResponseEntity<?> edit(Frame f) {
        return Answer.page(templates.circumstanceMentor(f, filled(f, mine(f))));
    }

    @PostMapping
    @Allow(value = Who.SIGNED_IN, to = "say what she brings as a mentor, when trained")
    ResponseEntity<?> update(Frame f, Form form) {
        var before = mine(f);
        var blank = filled(f, before);
        var typed = new MentorProfileForm(form.allOptional(), blank.choices(), blank.experience());
        var said = typed.read(before.person());
        if (said == null) {
            return Answer.invalid(templates.circumstanceMentor(f, typed));
        }
        if (!telling.tell(said, f.viewer())) {
            typed.overtakenBy(mine(f));
            return Answer.refused(templates.circumstanceMentor(f, typed));
        }
        return Answer.done(f, "/me", "profile.saved");
    }

    private MentorProfileForm filled(Frame f, MentorProfile said) {
        var choices = words.choices(f, said);
        var experience =
                choices.adjustments().stream()
                        .map(one -> Option.of(one.id(), f.plain(one.offers())))
                        .toList();
        return MentorProfileForm.filled(said, choices, experience);
    }

    private MentorProfile mine(Frame f) {
        var me = f.viewer().self();
        return saying.mentor(me, f.home().zone())
                .map(_ -> mentors.of(me))
                .orElseThrow(NotVisible::new);
    }
}
