package org.handslag.network;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.handslag.course.Courses;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a meeting: blank with the ready-made form, filled, or as it was typed. */
@Component
class MeetingForms {
    private static final int TITLE = 150;

    private final Around around;
    private final Courses courses;
    private final Programmes programmes;
    private final Languages languages;

    MeetingForms(Around around, Courses courses, Programmes programmes, Languages languages) {
        this.around = around;
        this.courses = courses;
        this.programmes = programmes;
        this.languages = languages;
    }

    Instant now() {
        return around.now();
    }

    /** Short lecture, coffee, exchange: what most meetings are made of. */
    MeetingForm blank(Frame f) {
        var typed = typed(f, Form.empty());
        for (var language : f.home().languages()) {
            var words = languages.in(language);
            typed.form().fill(typed.blocks().in(language), words.t("network.ready-blocks"));
        }
        return typed;
    }

    MeetingForm filled(Frame f, Meeting meeting) {
        var typed = typed(f, Form.empty());
        typed.fill(meeting, f);
        return typed;
    }

    MeetingForm typed(Frame f, Form form) {
        var held = f.viewer().programmes(Role.COORDINATOR);
        var choices =
                new MeetingForm.Choices(
                        own(f).stream().map(p -> Option.of(p.id(), f.plain(p.name()))).toList(),
                        courses.all(held).stream()
                                .map(c -> Option.of(c.id(), f.plain(c.title())))
                                .toList(),
                        around.venues(f).stream().map(v -> Option.of(v.id(), v.name())).toList(),
                        around.municipalities(),
                        around.dilemmas());
        return new MeetingForm(form, f.home().languages(), choices);
    }

    /** The chosen programme, or her only one; a problem is noted when she must choose. */
    @Nullable ProgrammeId programme(Frame f, Form form) {
        var own = own(f);
        if (own.isEmpty()) {
            throw new NotVisible();
        }
        if (own.size() == 1) {
            return own.getFirst().id();
        }
        var chosen = form.parsed("programme", "form.choose", ProgrammeId::of);
        if (chosen != null && own.stream().noneMatch(p -> p.id().equals(chosen))) {
            form.wrong("programme", "form.choose");
        }
        return chosen;
    }

    /** The same time of day so many months later, moved off nothing: a draft is looked through. */
    Meeting.Plan later(Meeting.Plan plan, int months, ZoneId zone) {
        return plan.on(
                plan.starts().atZone(zone).plusMonths(months).toInstant(),
                plan.ends().atZone(zone).plusMonths(months).toInstant());
    }

    /** As much of a suggestion as a title holds. */
    String fit(String words) {
        return words.codePointCount(0, words.length()) <= TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, TITLE - 1)) + "…";
    }

    private List<Programme> own(Frame f) {
        var held = f.viewer().programmes(Role.COORDINATOR);
        return programmes.all().stream()
                .filter(p -> held == null || Arrays.asList(held).contains(p.id().value()))
                .toList();
    }
}
