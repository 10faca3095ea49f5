package org.handslag.evaluation;

import java.util.List;
import org.handslag.course.CourseInstanceId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Quotes are chosen among what may be quoted, shortened, ordered, removed. */
@Page
@RequestMapping("/instances/{id}/harvest")
class QuoteController {
    private final Desk desk;
    private final Harvesting harvesting;
    private final Templates templates;

    QuoteController(Desk desk, Harvesting harvesting, Templates templates) {
        this.desk = desk;
        this.harvesting = harvesting;
        this.templates = templates;
    }

    @GetMapping("/themes/{theme}/quotes/new")
    @Allow(value = Who.COORDINATOR, to = "see what may be quoted under a theme")
    ResponseEntity<?> blank(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ThemeId theme) {
        var page = desk.ripe(f, id);
        var under = page.theme(theme);
        var typed = new QuoteForm(Form.empty(), page.quotable(under).options());
        return Answer.page(templates.evaluationQuoteNew(f, page, under, typed));
    }

    @PostMapping("/themes/{theme}/quotes")
    @Allow(value = Who.COORDINATOR, to = "quote what may be quoted under a theme")
    ResponseEntity<?> create(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ThemeId theme, Form form) {
        var page = desk.ripe(f, id);
        var under = page.theme(theme);
        var quotable = page.quotable(under);
        var typed = new QuoteForm(form, quotable.options());
        var words = typed.read(quotable);
        if (!form.ok()) {
            return Answer.invalid(templates.evaluationQuoteNew(f, page, under, typed));
        }
        harvesting.quote(page, under, words, f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.quoted");
    }

    @GetMapping("/quotes/{quote}")
    @Allow(value = Who.COORDINATOR, to = "begin to shorten a quote")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable QuoteId quote) {
        var page = desk.page(f, id);
        var saved = page.quote(quote);
        var form = Form.empty().fill(QuoteForm.SHORTER, saved.words());
        return Answer.page(
                templates.evaluationQuoteEdit(f, page, saved, new QuoteForm(form, List.of())));
    }

    @PostMapping("/quotes/{quote}")
    @Allow(value = Who.COORDINATOR, to = "shorten a quote")
    ResponseEntity<?> update(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable QuoteId quote, Form form) {
        var page = desk.page(f, id);
        var saved = page.quote(quote);
        var typed = new QuoteForm(form, List.of());
        var words = typed.shorter(saved);
        if (!form.ok()) {
            return Answer.invalid(templates.evaluationQuoteEdit(f, page, saved, typed));
        }
        harvesting.shorten(page, quote, words, f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.shortened");
    }

    @PostMapping("/quotes/{quote}/removal")
    @Allow(value = Who.COORDINATOR, to = "remove a quote")
    ResponseEntity<?> remove(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable QuoteId quote) {
        var page = desk.page(f, id);
        harvesting.remove(page, page.quote(quote).id(), f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.quote-removed");
    }

    @PostMapping("/quotes/{quote}/rise")
    @Allow(value = Who.COORDINATOR, to = "let a quote stand earlier")
    ResponseEntity<?> rise(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable QuoteId quote) {
        var page = desk.page(f, id);
        harvesting.raise(page, page.quote(quote).id(), f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.ordered");
    }
}
