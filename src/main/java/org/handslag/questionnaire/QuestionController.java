package org.handslag.questionnaire;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pages.Templates;

/** The questions of a survey: written, changed, moved, removed. */
@Page
@RequestMapping("/surveys/{survey}/questions")
class QuestionController {
    private final SurveyReach reach;
    private final Writing writing;
    private final Templates templates;
    private final Clock clock;

    QuestionController(SurveyReach reach, Writing writing, Templates templates, Clock clock) {
        this.reach = reach;
        this.writing = writing;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to write a question")
    ResponseEntity<?> blank(
            Frame f,
            @PathVariable SurveyId survey,
            @RequestParam(defaultValue = "WORDS") QuestionKind kind) {
        var page = changeable(f, survey);
        return Answer.page(
                page(f, page, null, typed(f, Form.empty(), kind).blank(page.survey().version())));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "add a question to a survey")
    ResponseEntity<?> create(Frame f, @PathVariable SurveyId survey, Form form) {
        var page = changeable(f, survey);
        var kind = form.choice("kind", QuestionKind.class);
        if (kind == null) {
            throw new NotVisible();
        }
        return save(f, page, null, typed(f, form, kind));
    }

    @GetMapping("/{question}")
    @Allow(value = Who.COORDINATOR, to = "begin to change a question")
    ResponseEntity<?> edit(
            Frame f, @PathVariable SurveyId survey, @PathVariable QuestionId question) {
        var page = changeable(f, survey);
        return Answer.page(page(f, page, question, saved(f, page, question)));
    }

    @PostMapping("/{question}")
    @Allow(value = Who.COORDINATOR, to = "change a question")
    ResponseEntity<?> update(
            Frame f, @PathVariable SurveyId survey, @PathVariable QuestionId question, Form form) {
        var page = changeable(f, survey);
        return save(f, page, question, typed(f, form, found(page, question).asked().kind()));
    }

    @PostMapping("/{question}/place")
    @Allow(value = Who.COORDINATOR, to = "move a question up or down")
    ResponseEntity<?> move(
            Frame f, @PathVariable SurveyId survey, @PathVariable QuestionId question, Form form) {
        var page = changeable(f, survey);
        found(page, question);
        var by = form.value("to").equals("up") ? -1 : 1;
        change(f, page, question, by);
        return Answer.seeOther(f, page.path() + "#" + Form.id(question.toString()));
    }

    private void change(Frame f, SurveyPage page, QuestionId question, int by) {
        if (!writing.change(page.survey(), one -> one.moved(question, by), f.viewer())) {
            throw new Refusal("questionnaire.refused.state");
        }
    }

    @GetMapping("/{question}/removal")
    @Allow(value = Who.COORDINATOR, to = "see what removing a question means")
    ResponseEntity<?> askRemoval(
            Frame f, @PathVariable SurveyId survey, @PathVariable QuestionId question) {
        var page = changeable(f, survey);
        return Answer.page(templates.questionnaireRemoval(f, page, found(page, question)));
    }

    @PostMapping("/{question}/removal")
    @Allow(value = Who.COORDINATOR, to = "remove a question")
    ResponseEntity<?> remove(
            Frame f, @PathVariable SurveyId survey, @PathVariable QuestionId question) {
        var page = changeable(f, survey);
        found(page, question);
        if (!writing.change(page.survey(), one -> one.without(question), f.viewer())) {
            throw new Refusal("questionnaire.refused.state");
        }
        return Answer.done(f, page.path(), "questionnaire.done.removed");
    }

    private ResponseEntity<?> save(
            Frame f, SurveyPage page, @Nullable QuestionId known, QuestionForm typed) {
        var form = typed.form();
        var question = typed.read(known == null ? QuestionId.next() : known);
        if (question.layer() == Layer.OVERALL && hasOther(page, question)) {
            form.wrong(QuestionForm.LAYER, "questionnaire.wrong.one-overall");
        }
        if (!form.ok()) {
            return Answer.invalid(page(f, page, known, typed));
        }
        var isCurrent =
                form.value(Overtaken.VERSION).equals(String.valueOf(page.survey().version()));
        if (known != null && !isCurrent) {
            Overtaken.tell(form, saved(f, page, known).form(), typed.names());
            return Answer.refused(page(f, page, known, typed));
        }
        if (!writing.change(page.survey(), one -> one.with(question), f.viewer())) {
            throw new Refusal("questionnaire.refused.state");
        }
        return Answer.done(f, page.path(), "questionnaire.done.question");
    }

    private static boolean hasOther(SurveyPage page, Question question) {
        return page.edition().overall().filter(one -> !one.id().equals(question.id())).isPresent();
    }

    private QuestionForm saved(Frame f, SurveyPage page, QuestionId id) {
        var question = found(page, id);
        return typed(f, Form.empty(), question.asked().kind())
                .fill(question, page.survey().version());
    }

    private static Question found(SurveyPage page, QuestionId id) {
        return page.edition().find(id).orElseThrow(NotVisible::new);
    }

    private SurveyPage changeable(Frame f, SurveyId survey) {
        var page = reach.page(f, survey);
        if (!page.mayChange()) {
            throw new Refusal("questionnaire.refused.closed");
        }
        return page;
    }

    private QuestionForm typed(Frame f, Form form, QuestionKind kind) {
        var today = f.home().today(clock);
        return new QuestionForm(form, kind, f.home().languages(), today);
    }

    private JteModel page(
            Frame f, SurveyPage page, @Nullable QuestionId known, QuestionForm typed) {
        var action = known == null ? page.questions() : page.questions() + "/" + known;
        return templates.questionnaireQuestionForm(f, page, typed, action);
    }
}
