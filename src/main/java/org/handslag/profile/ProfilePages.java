package org.handslag.profile;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Locale;
import org.handslag.directory.People;
import org.handslag.fit.Aspect;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The pages of one profile, whether its mentee fills it in or someone with her. */
@Component
class ProfilePages {
    private final Profiles profiles;
    private final ProfileHelps helps;
    private final Telling telling;
    private final ProfileWords words;
    private final People people;
    private final Templates templates;

    ProfilePages(
            Profiles profiles,
            ProfileHelps helps,
            Telling telling,
            ProfileWords words,
            People people,
            Templates templates) {
        this.profiles = profiles;
        this.helps = helps;
        this.telling = telling;
        this.words = words;
        this.people = people;
        this.templates = templates;
    }

    /**
     * Whose profile is filled in, by whom.
     *
     * @param path of its pages
     * @param name of the mentee for someone who helps; empty on her own pages
     */
    record Whose(Frame frame, PersonId her, String path, String name) {}

    ResponseEntity<?> show(Whose whose) {
        var f = whose.frame();
        var said = profiles.of(whose.her());
        var choices = words.choices(f, said);
        var lines =
                Arrays.stream(Aspect.values())
                        .map(
                                one ->
                                        new ProfileOverview.AspectLine(
                                                one,
                                                ProfileWords.said(f, said, one, choices),
                                                said.lendsOut(one)))
                        .toList();
        var helped = helps.of(whose.her());
        var names = people.names(helped.stream().map(ProfileHelp::helper).collect(toSet()));
        var told =
                helped.stream()
                        .map(
                                help ->
                                        new ProfileOverview.HelpLine(
                                                names.getOrDefault(help.helper(), ""),
                                                help,
                                                ProfileWords.language(
                                                        f, help.language().toLanguageTag())))
                        .toList();
        return Answer.page(
                templates.profileOverview(
                        f,
                        new ProfileOverview(
                                whose.path(),
                                whose.name(),
                                said,
                                lines,
                                told,
                                telling.helping(f, whose.her()).isPresent())));
    }

    ResponseEntity<?> edit(Whose whose, String aspect) {
        var said = profiles.of(whose.her());
        var choices = words.choices(whose.frame(), said);
        var typed = AspectForm.filled(aspect(aspect), said, choices);
        return Answer.page(
                templates.profileAspect(whose.frame(), typed, whose.path(), whose.name()));
    }

    ResponseEntity<?> save(Whose whose, String aspect, Form form) {
        var f = whose.frame();
        var now = telling.locked(whose.her());
        var typed = new AspectForm(aspect(aspect), form.allOptional(), words.choices(f, now));
        var page = templates.profileAspect(f, typed, whose.path(), whose.name());
        var draft = new ProfileDraft(now);
        if (!typed.read(draft)) {
            return Answer.invalid(page);
        }
        if (!typed.isOf(now)) {
            typed.overtakenBy(now, key -> f.t(key));
            return Answer.refused(page);
        }
        telling.tell(draft.done(), f.viewer());
        return Answer.done(f, whose.path(), "profile.saved");
    }

    ResponseEntity<?> editFirst(Whose whose) {
        var typed = FirstForm.filled(profiles.of(whose.her()));
        return Answer.page(
                templates.profileFirst(whose.frame(), typed, whose.path(), whose.name()));
    }

    ResponseEntity<?> saveFirst(Whose whose, Form form) {
        var f = whose.frame();
        var now = telling.locked(whose.her());
        var typed = new FirstForm(form, FirstForm.filled(now).aspects());
        var page = templates.profileFirst(f, typed, whose.path(), whose.name());
        var draft = new ProfileDraft(now);
        if (!typed.read(draft)) {
            return Answer.invalid(page);
        }
        if (!typed.isOf(now)) {
            typed.overtakenBy(now, key -> f.t(key));
            return Answer.refused(page);
        }
        telling.tell(draft.done(), f.viewer());
        return Answer.done(f, whose.path(), "profile.saved");
    }

    private static Aspect aspect(String path) {
        return Arrays.stream(Aspect.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(path))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
