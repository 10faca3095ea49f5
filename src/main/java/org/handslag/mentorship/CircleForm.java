package org.handslag.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * A circle that is being put together.
 *
 * @param mentee whose it is, when she has come in; null for a colleague, who is written in
 * @param place name of the workplace
 */
public record CircleForm(
        Form form,
        MentorshipKind kind,
        @Nullable Mentee mentee,
        String workplace,
        String place,
        List<Option> programmes,
        List<Option> mentors,
        List<Option> employers,
        List<Option> consultants) {

    /** Someone who has come in and has been accepted. */
    public record Mentee(String referral, String name) {}

    /** Who was chosen for this role; null and a problem when nobody is and someone has to be. */
    @Nullable PersonId chosen(String field, List<Option> among, boolean required) {
        var chosen = Candidates.chosen(among, form.value(field));
        if (chosen.isEmpty() && (required || !form.value(field).isEmpty())) {
            form.wrong(field, form.value(field).isEmpty() ? "form.missing" : "form.choose");
        }
        return chosen.orElse(null);
    }

    @Nullable LocalDate begins() {
        return form.date("begins");
    }
}
