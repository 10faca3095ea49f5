package org.handslag.inquiry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.inquiry.InquiryPage.Told;
import org.handslag.inquiry.InquiryPage.ToldPage;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.sheet.ListFile;
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
import pages.Templates;

/** What each workplace said, and whom to call. */
@Page
class AnswerListController {
    private static final int SIZE = 25;
    private static final int MOST_PAGES = 100_000;

    private final InquiryPages pages;
    private final InquiryAnswers answers;
    private final Calls calls;
    private final Journal journal;
    private final Templates templates;
    private final Clock clock;

    AnswerListController(
            InquiryPages pages,
            InquiryAnswers answers,
            Calls calls,
            Journal journal,
            Templates templates,
            Clock clock) {
        this.pages = pages;
        this.answers = answers;
        this.calls = calls;
        this.journal = journal;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/inquiries/{id}/answers")
    @Allow(value = Who.COORDINATOR, to = "see what each workplace said it needs")
    ResponseEntity<?> index(Frame f, @PathVariable InquiryId id, Form asked) {
        var page = pages.of(f, id);
        var all = answers.of(id, asked.ticked("call"));
        var last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        var typed = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var at = Math.min(typed, last);
        var shown = all.stream().skip((at - 1L) * SIZE).limit(SIZE).toList();
        var told = new ToldPage(page, pages.told(f, shown), all.size(), at, last);
        return Answer.page(templates.inquiryAnswers(f, asked, told));
    }

    @GetMapping("/inquiries/{id}/answers.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download what each workplace said it needs")
    ResponseEntity<?> download(
            Frame f, @PathVariable InquiryId id, @PathVariable String ending, Form asked) {
        pages.visible(f, id);
        List<Told> all = pages.told(f, answers.of(id, asked.ticked("call")));
        return ListFile.of(f, ending, AnswerFile.columns(f, all), all::stream)
                .named(f.t("inquiry.answers-file"));
    }

    @PostMapping("/inquiry-answers/{answer}/call")
    @Allow(value = Who.COORDINATOR, to = "note that a workplace has been called")
    ResponseEntity<?> called(Frame f, @PathVariable AskedId answer) {
        var found = visible(f, answer);
        if (calls.called(answer, f.viewer().person(), clock.instant())) {
            note(f, found, "inquiry.called");
        }
        return Answer.done(f, path(found), "inquiry.called");
    }

    @PostMapping("/inquiry-answers/{answer}/call/removal")
    @Allow(value = Who.COORDINATOR, to = "take back that a workplace has been called")
    ResponseEntity<?> notCalled(Frame f, @PathVariable AskedId answer) {
        var found = visible(f, answer);
        if (calls.notCalled(answer)) {
            note(f, found, "inquiry.not-called");
        }
        return Answer.done(f, path(found), "inquiry.not-called");
    }

    private InquiryAnswer visible(Frame f, AskedId id) {
        var found = answers.find(id).orElseThrow(NotVisible::new);
        pages.visible(f, found.inquiry());
        return found;
    }

    private static String path(InquiryAnswer answer) {
        return InquiryPage.path(answer.inquiry()) + "/answers";
    }

    private void note(Frame f, InquiryAnswer answer, String what) {
        var about = new Subject("workplace", answer.workplace().value());
        journal.changed(f.viewer(), what, about, Map.of(), Map.of());
    }
}
