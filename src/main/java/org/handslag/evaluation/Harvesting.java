package org.handslag.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every change to a harvest, each with its line in the journal; never the words of a quote. */
@Component
public class Harvesting {
    private final Harvests harvests;
    private final Improvements improvements;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Harvesting(
            Harvests harvests,
            Improvements improvements,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.harvests = harvests;
        this.improvements = improvements;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    public void add(HarvestPage page, Theme theme, Viewer by) {
        harvests.add(page.date().id(), theme);
        note(by, "harvest.theme", page.date(), Map.of(), facts(theme));
    }

    /** Returns false when someone else saved first. */
    boolean edit(HarvestPage page, Theme before, Theme after, Viewer by) {
        if (!harvests.save(after)) {
            return false;
        }
        note(by, "harvest.theme-changed", page.date(), facts(before), facts(after));
        return true;
    }

    /** With its quotes. */
    void remove(HarvestPage page, Theme theme, Viewer by) {
        harvests.remove(theme.id());
        note(by, "harvest.theme-removed", page.date(), facts(theme), Map.of());
    }

    /** One place up among those of its layer. */
    void raise(HarvestPage page, Theme theme, Viewer by) {
        var part = page.harvest().in(theme.part()).stream().map(Theme::id).toList();
        harvests.orderThemes(raised(part, theme.id()));
        note(by, "harvest.ordered", page.date(), Map.of(), Map.of());
    }

    /** What may be quoted there, and nothing else: see {@link HarvestPage#mayQuote}. */
    public void quote(HarvestPage page, Theme theme, String words, Viewer by) {
        if (theme.quotes().stream().noneMatch(one -> one.words().equals(words))) {
            harvests.add(theme.id(), new Theme.Quote(QuoteId.next(), words));
            note(by, "harvest.quoted", page.date(), Map.of(), Map.of());
        }
    }

    void shorten(HarvestPage page, QuoteId quote, String words, Viewer by) {
        harvests.save(new Theme.Quote(quote, words));
        note(by, "harvest.quote-shortened", page.date(), Map.of(), Map.of());
    }

    void remove(HarvestPage page, QuoteId quote, Viewer by) {
        harvests.remove(quote);
        note(by, "harvest.quote-removed", page.date(), Map.of(), Map.of());
    }

    void raise(HarvestPage page, QuoteId quote, Viewer by) {
        var ids = page.holding(quote).quotes().stream().map(Theme.Quote::id).toList();
        harvests.orderQuotes(raised(ids, quote));
        note(by, "harvest.ordered", page.date(), Map.of(), Map.of());
    }

    /** There must be something to read. */
    public void publish(HarvestPage page, Viewer by) {
        if (page.harvest().themes().isEmpty()) {
            throw new Refusal("evaluation.refused.empty");
        }
        if (harvests.publish(page.date().id(), clock.instant())) {
            note(by, "harvest.published", page.date(), Map.of(), Map.of());
            events.publishEvent(new Harvest.Published(page.date(), by));
        }
    }

    void takeBack(HarvestPage page, Viewer by) {
        if (harvests.takeBack(page.date().id())) {
            note(by, "harvest.taken-back", page.date(), Map.of(), Map.of());
        }
    }

    // --- what is to be done differently ------------------------------------------------------

    public void wish(HarvestPage page, Texts wish, Viewer by) {
        improvements.add(page.date(), ImprovementId.next(), wish);
        note(by, "improvement.written", page.date(), Map.of(), Map.of("wish", wish));
    }

    /** Returns false when someone else saved first. */
    boolean edit(HarvestPage page, Improvement before, Texts wish, Viewer by) {
        if (!improvements.save(before, wish)) {
            return false;
        }
        note(
                by,
                "improvement.changed",
                page.date(),
                Map.of("wish", before.wish()),
                Map.of("wish", wish));
        return true;
    }

    /** What a later date has answered is history. */
    void remove(HarvestPage page, Improvement improvement, Viewer by) {
        if (!improvement.outcomes().isEmpty()) {
            throw new Refusal("evaluation.refused.answered");
        }
        improvements.remove(improvement.id());
        note(by, "improvement.removed", page.date(), Map.of("wish", improvement.wish()), Map.of());
    }

    public void answer(
            CourseInstance date,
            Improvement improvement,
            Improvement.Became kind,
            Texts words,
            Viewer by) {
        improvements.answer(improvement.id(), date.id(), kind, words);
        note(
                by,
                "improvement.answered",
                date,
                Map.of("wish", improvement.wish()),
                Map.of("outcome", kind, "words", words));
    }

    private static <T> List<T> raised(List<T> all, T one) {
        var changed = new ArrayList<>(all);
        var at = changed.indexOf(one);
        if (at > 0) {
            Collections.swap(changed, at, at - 1);
        }
        return changed;
    }

    private static Map<String, ?> facts(Theme theme) {
        return Map.of("part", theme.part(), "title", theme.title(), "words", theme.words());
    }

    private void note(
            Viewer by,
            String what,
            CourseInstance date,
            Map<String, ?> before,
            Map<String, ?> after) {
        journal.changed(by, what, new Subject("instance", date.id().value()), before, after);
    }
}
