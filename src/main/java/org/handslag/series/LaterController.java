package org.handslag.series;

import java.util.EnumSet;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** "This one, or this and the later ones": asked when a date of a series has been changed. */
@Page
@RequestMapping("/instances/{id}/later")
class LaterController {
    private static final String SETTING = "setting";
    private static final String COUNT = "count";

    private final Reach reach;
    private final SeriesRows series;
    private final Following following;
    private final Templates templates;

    LaterController(Reach reach, SeriesRows series, Following following, Templates templates) {
        this.reach = reach;
        this.series = series;
        this.following = following;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see which later dates of a series can follow a change, and which cannot")
    ResponseEntity<?> ask(Frame f, @PathVariable CourseInstanceId id) {
        var date = reach.instance(f, id);
        if (series.of(id).isEmpty()) {
            return Answer.seeOther(f, "/instances/" + id);
        }
        var changed = following.changed(date).stream().map(Setting::name).toList();
        var form = Form.empty().fillAll(SETTING, changed);
        var page = page(f, date, form);
        form.fill(COUNT, page.changing().size());
        return Answer.page(templates.seriesLater(f, page, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "let the later dates of a series follow a change, or not")
    ResponseEntity<?> change(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var date = reach.instance(f, id);
        if (form.value("step").equals("keep")) {
            following.keep(date);
            return Answer.done(f, "/instances/" + id, "series.only-this");
        }
        var page = page(f, date, form);
        var changing = page.changing();
        var asShown = form.value(COUNT).equals(String.valueOf(changing.size()));
        form.fill(COUNT, changing.size());
        if (form.value("step").equals("again")) {
            return Answer.page(templates.seriesLater(f, page, form));
        }
        if (changing.isEmpty() || !asShown) {
            form.wrong(SETTING, changing.isEmpty() ? "series.none-follows" : "series.others-now");
            return Answer.refused(templates.seriesLater(f, page, form));
        }
        return follow(f, page, form);
    }

    private ResponseEntity<?> follow(Frame f, LaterPage page, Form form) {
        try {
            following.follow(
                    page.series(),
                    page.date(),
                    page.changing(),
                    wish(f, page.changed(), form),
                    f.viewer());
            return Answer.done(f, "/instances/" + page.date().id(), "series.followed");
        } catch (Refusal refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            form.wrong(SETTING, refused.key(), refused.arguments());
            return Answer.refused(templates.seriesLater(f, page, form));
        }
    }

    private LaterPage page(Frame f, CourseInstance date, Form form) {
        var its = series.of(date.id()).orElseThrow(NotVisible::new);
        var changed = following.changed(date);
        return new LaterPage(
                its,
                reach.of(date.course()).title(),
                date,
                changed,
                following.later(its, date, wish(f, changed, form)));
    }

    /** Of what was changed, what she ticked. */
    private static Following.Wish wish(Frame f, List<Setting> changed, Form form) {
        var settings = EnumSet.noneOf(Setting.class);
        changed.stream().filter(one -> form.chosen(SETTING, one.name())).forEach(settings::add);
        return new Following.Wish(settings, form.ticked("tell"), f.home().zone());
    }
}
