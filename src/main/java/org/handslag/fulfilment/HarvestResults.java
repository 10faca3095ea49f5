package org.handslag.fulfilment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.commission.Evaluations;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.evaluation.Harvest;
import org.handslag.evaluation.TakenAlong;
import org.handslag.evaluation.Tellings;
import org.handslag.evaluation.Theme;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the participants of ordered dates took with them, as everyone may read it: how many
 * answered, the overall mark and the themes, with the way to the quotes.
 */
@Component
class HarvestResults implements Evaluations {
    private final Tellings tellings;
    private final CourseInstances instances;
    private final Surroundings around;

    HarvestResults(Tellings tellings, CourseInstances instances, Surroundings around) {
        this.tellings = tellings;
        this.instances = instances;
        this.around = around;
    }

    /** Where the words are said and heard. */
    @Component
    record Surroundings(
            Operators operators,
            Languages languages,
            Addresses addresses,
            ApplicationEventPublisher events) {
        Operator home() {
            return operators.find(Scope.required()).orElseThrow();
        }
    }

    @EventListener
    void hear(Harvest.Published published) {
        around.events().publishEvent(new Told(published.date().id(), published.by()));
    }

    @Override
    public Optional<String> of(Collection<CourseInstanceId> dates, Locale language) {
        var words = around.languages().in(language);
        var said =
                dates.stream()
                        .flatMap(date -> instances.find(date).stream())
                        .flatMap(date -> tellings.of(date).stream())
                        .map(told -> told(told, words))
                        .collect(Collectors.joining("\n\n"));
        return Optional.of(said).filter(text -> !text.isEmpty());
    }

    private String told(TakenAlong told, Words words) {
        var home = around.home();
        var day = Spoken.date(told.heldOn(), words.locale());
        var title = in(told.course().title(), words);
        var answers = told.result().answers();
        var said = new ArrayList<String>();
        said.add(words.t("fulfilment.date", "course", title, "day", day, "n", answers));
        var mean = told.mean();
        if (mean != null) {
            said.add(words.t("fulfilment.overall", "mean", mean, "steps", told.steps()));
        }
        told.harvest().themes().forEach(theme -> said.add(theme(theme, words)));
        var address = around.addresses().of(home, TakenAlong.path(told.date().slug()));
        said.add(words.t("fulfilment.more", "address", address));
        return String.join("\n", said);
    }

    private String theme(Theme theme, Words words) {
        var more = in(theme.words(), words);
        return "– " + in(theme.title(), words) + (more.isEmpty() ? "" : ": " + more);
    }

    private String in(Texts texts, Words words) {
        return texts.shownTo(words.locale(), around.home().languages())
                .map(Texts.Shown::text)
                .orElse("");
    }
}
