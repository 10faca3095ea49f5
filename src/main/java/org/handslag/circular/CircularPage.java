package org.handslag.circular;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.seats.Registration;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * The page on which a circular is written.
 *
 * @param all of whom she may choose
 * @param readers how many read in each language
 * @param words the placeholders of each language
 */
public record CircularPage(
        CourseInstance instance,
        Texts course,
        CircularForm asked,
        List<Registration> all,
        Map<Locale, Long> readers,
        Map<Locale, String> words) {

    public String hub() {
        return "/instances/" + instance.id();
    }

    public String path() {
        return hub() + "/messages";
    }

    /** Those audiences in which there is someone. */
    public List<Option> audiences(Frame f) {
        return List.of(Audience.values()).stream()
                .filter(audience -> audience == Audience.PICKED || count(audience) > 0)
                .map(audience -> Option.of(audience, label(f, audience)))
                .toList();
    }

    private String label(Frame f, Audience audience) {
        return audience == Audience.PICKED
                ? f.t(audience)
                : f.t("circular.audience", "who", f.t(audience), "n", count(audience));
    }

    private int count(Audience audience) {
        return audience.of(all, Set.of()).size();
    }

    public List<Option> persons(Frame f) {
        return all.stream()
                .filter(seat -> !seat.isNameless())
                .map(seat -> Option.of(seat.id(), seat.typed().name(), f.t(seat.state())))
                .toList();
    }

    public boolean picks() {
        return asked.form().chosen(CircularForm.AUDIENCE, Audience.PICKED.name())
                || !asked.form().values(CircularForm.PICKED).isEmpty();
    }

    public long readersOf(Locale language) {
        return readers.getOrDefault(language, 0L);
    }
}
