package org.handslag.circumstance;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.fit.Slot;
import org.handslag.profile.Interest;
import org.handslag.profile.MentorProfile;
import org.handslag.profile.ProfileChoices;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor says of herself besides whether she wants to be one.
 *
 * @param experience with what she can have guided someone, as workplaces say it
 */
public record MentorProfileForm(Form form, ProfileChoices choices, List<Option> experience) {
    private static final String LANGUAGES = "languages";
    private static final String INTERESTS = "interests";
    private static final String EXPERIENCE = "experience";

    static MentorProfileForm filled(
            MentorProfile said, ProfileChoices choices, List<Option> experience) {
        var form =
                Form.empty()
                        .allOptional()
                        .fill(Overtaken.VERSION, said.version())
                        .fillAll(LANGUAGES, List.copyOf(said.languages()))
                        .fillAll(INTERESTS, texts(said.interests()))
                        .fillAll(EXPERIENCE, texts(said.experience()));
        for (var day : choices.days()) {
            form.fillAll(ProfileChoices.SLOTS + day.value(), halves(said, day.value()));
        }
        return new MentorProfileForm(form, choices, experience);
    }

    private static List<String> halves(MentorProfile said, String day) {
        return said.slots().stream()
                .filter(slot -> slot.day().name().equals(day))
                .map(slot -> slot.half().name())
                .toList();
    }

    private static List<String> texts(Set<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    /** Null when something is wrong. */
    @Nullable MentorProfile read(PersonId her) {
        var languages = new TreeSet<>(known(LANGUAGES, choices.languages()));
        var slots = new TreeSet<Slot>();
        for (var field : ProfileChoices.slotFields()) {
            var day = field.substring(ProfileChoices.SLOTS.length());
            known(field, choices.halves()).forEach(one -> slots.add(Slot.of(day + "-" + one)));
        }
        var interests = EnumSet.noneOf(Interest.class);
        interests.addAll(form.choices(INTERESTS, Interest.class));
        var guided = new LinkedHashSet<AdjustmentId>();
        known(EXPERIENCE, experience).forEach(one -> guided.add(AdjustmentId.of(one)));
        return form.ok()
                ? new MentorProfile(her, languages, slots, interests, guided, version())
                : null;
    }

    /** The chosen values of a field; those that there are not to choose are noted. */
    private List<String> known(String field, List<Option> options) {
        var chosen = form.values(field).stream().filter(one -> !one.isBlank()).distinct().toList();
        var there = new HashSet<>(options.stream().map(Option::value).toList());
        if (!there.containsAll(chosen)) {
            form.wrong(field, "profile.choice-gone");
        }
        return chosen.stream().filter(there::contains).toList();
    }

    private long version() {
        var typed = form.value(Overtaken.VERSION);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** Says at each field that differs what stands there now. */
    void overtakenBy(MentorProfile saved) {
        var now = filled(saved, choices, experience).form;
        tell(LANGUAGES, choices.languages(), now);
        ProfileChoices.slotFields().forEach(field -> tell(field, choices.halves(), now));
        tell(INTERESTS, choices.interests(), now);
        tell(EXPERIENCE, experience, now);
        form.fill(Overtaken.VERSION, now.value(Overtaken.VERSION));
    }

    private void tell(String field, List<Option> options, Form saved) {
        if (!new HashSet<>(form.values(field)).equals(new HashSet<>(saved.values(field)))) {
            var words =
                    options.stream()
                            .filter(one -> saved.chosen(field, one.value()))
                            .map(Option::label)
                            .toList();
            form.wrong(
                    field,
                    words.isEmpty() ? "form.emptied" : "form.overtaken",
                    Map.of("saved", String.join(", ", words)));
        }
    }
}
