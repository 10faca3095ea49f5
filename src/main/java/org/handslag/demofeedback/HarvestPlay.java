package org.handslag.demofeedback;

import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.demo.Moments;
import org.handslag.demo.Script;
import org.handslag.demo.Stage;
import org.handslag.demofeedback.FeedbackScript.CheckPart;
import org.handslag.demofeedback.FeedbackScript.DatePart;
import org.handslag.demofeedback.FeedbackScript.ThemePart;
import org.handslag.evaluation.Desk;
import org.handslag.evaluation.HarvestPage;
import org.handslag.evaluation.Harvesting;
import org.handslag.evaluation.Theme;
import org.handslag.evaluation.ThemeId;
import org.springframework.stereotype.Component;

/** A coordinator makes something of the answers, and answers what was wished at earlier dates. */
@Component
class HarvestPlay {
    private static final int HARVESTED_AFTER = 20;
    private static final int PUBLISHED_AFTER = 21;

    private final Desk desk;
    private final Harvesting harvesting;
    private final Moments moments;

    HarvestPlay(Desk desk, Harvesting harvesting, Moments moments) {
        this.desk = desk;
        this.harvesting = harvesting;
        this.moments = moments;
    }

    /** In the days before a date, what waits there. */
    void answerEarlier(Stage stage, DatePart part, CourseInstance date, WishList wishes) {
        var eve = date.day(stage.operator().zone()).minusDays(1);
        for (var check : part.checks()) {
            moments.onMorning(eve, stage.operator(), () -> answer(stage, check, date, wishes, eve));
        }
    }

    private void answer(
            Stage stage, CheckPart check, CourseInstance date, WishList wishes, LocalDate eve) {
        var wish = wishes.among(desk.waiting(date), check.wish());
        var words = Script.texts(check.words(), eve);
        harvesting.answer(date, wish, check.became(), words, stage.coordinator());
    }

    void play(Stage stage, DatePart part, CourseInstance date, WishList wishes) {
        var last = LocalDate.ofInstant(date.ends(), stage.operator().zone());
        if (!part.harvest().isEmpty() || !part.wishes().isEmpty()) {
            moments.onMorning(
                    last.plusDays(HARVESTED_AFTER),
                    stage.operator(),
                    () -> harvest(stage, part, desk.page(date), wishes));
        }
        if (!part.harvest().isEmpty()) {
            moments.onMorning(
                    last.plusDays(PUBLISHED_AFTER),
                    stage.operator(),
                    () -> harvesting.publish(desk.page(date), stage.coordinator()));
        }
    }

    private void harvest(Stage stage, DatePart part, HarvestPage page, WishList wishes) {
        if (!page.isRipe()) {
            throw new IllegalStateException(part.date() + " has too few answers to harvest");
        }
        var day = moments.today(stage.operator());
        for (var theme : part.harvest()) {
            add(stage, theme, page, day);
        }
        part.wishes()
                .forEach(
                        (name, wish) ->
                                harvesting.wish(
                                        page, wishes.add(name, wish, day), stage.coordinator()));
    }

    private void add(Stage stage, ThemePart part, HarvestPage page, LocalDate day) {
        var title = Script.texts(part.title(), day);
        var words = Script.texts(part.words(), day);
        var theme = new Theme(ThemeId.next(), part.part(), title, words, List.of(), 0);
        harvesting.add(page, theme, stage.coordinator());
        for (var quote : part.quotes()) {
            if (!page.mayQuote(theme, quote)) {
                throw new IllegalStateException("May not be quoted: " + quote);
            }
            harvesting.quote(page, theme, quote, stage.coordinator());
        }
    }
}
