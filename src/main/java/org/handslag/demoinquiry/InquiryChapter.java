package org.handslag.demoinquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoinquiry.InquiryScript.AnswerPart;
import org.handslag.inquiry.Answering;
import org.handslag.inquiry.Asking;
import org.handslag.inquiry.Inquiry;
import org.handslag.inquiry.InquiryAnswer.Call;
import org.handslag.inquiry.InquiryId;
import org.handslag.inquiry.InquiryLink;
import org.handslag.inquiry.Planning;
import org.handslag.inquiry.Rhythm;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Given;
import org.handslag.questionnaire.Replies;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Employers are asked what they need, twice so far, and some of them say it. */
@Component
@Order(25)
class InquiryChapter implements Chapter {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int ANSWERED_AFTER = 3;

    private final Planning planning;
    private final Asking asking;
    private final Answering answering;
    private final Moments moments;

    InquiryChapter(Planning planning, Asking asking, Answering answering, Moments moments) {
        this.planning = planning;
        this.asking = asking;
        this.answering = answering;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        var script = InquiryScript.of(stage.script().slug());
        if (script == null) {
            return;
        }
        var rounds = script.rounds();
        var first =
                today.minusDays(script.ago())
                        .minusMonths((long) script.months() * (rounds.size() - 1));
        var inquiry = planned(stage, script, first);
        for (int i = 0; i < rounds.size(); i++) {
            var day = working(first.plusMonths((long) script.months() * i));
            play(stage, inquiry, day, rounds.get(i));
        }
    }

    private InquiryId planned(Stage stage, InquiryScript script, LocalDate first) {
        var home = stage.operator();
        var rhythm = new Rhythm(first, script.months());
        var whose = new Inquiry.Whose(script.whose(), List.of());
        var eve = first.minusDays(1).atTime(MORNING).atZone(home.zone()).toInstant();
        var programme = stage.programme();
        var by = stage.coordinator();
        return moments.made(
                eve, home, () -> planning.begin(programme, script.name(), rhythm, whose, home, by));
    }

    private void play(Stage stage, InquiryId inquiry, LocalDate day, List<AnswerPart> answers) {
        var home = stage.operator();
        moments.byTask(day.atTime(MORNING).atZone(home.zone()).toInstant(), asking::run);
        moments.onMorning(
                day.plusDays(ANSWERED_AFTER), home, () -> answer(stage, inquiry, answers));
    }

    private void answer(Stage stage, InquiryId inquiry, List<AnswerPart> answers) {
        var silent = answering.silent(inquiry);
        if (silent.size() < answers.size()) {
            throw new IllegalStateException("More answers than workplaces that were asked");
        }
        var by = Viewer.visitor(stage.operator().id(), stage.script().language());
        for (int i = 0; i < answers.size(); i++) {
            var part = answers.get(i);
            answering.take(silent.get(i), said(silent.get(i), part), call(part), by);
        }
    }

    private static Replies said(InquiryLink link, AnswerPart part) {
        Map<String, Given> replies = new HashMap<>();
        for (var question : link.edition().questions()) {
            if (question.asked() instanceof Asked.SomeOf) {
                replies.put(question.id().toString(), new Given.Picked(part.needs()));
            } else if (!part.more().isEmpty()) {
                replies.put(question.id().toString(), new Given.Said(part.more(), false));
            }
        }
        return new Replies(replies);
    }

    private static @Nullable Call call(AnswerPart part) {
        var call = part.call();
        return call == null ? null : new Call(call.getFirst(), call.getLast());
    }

    private static LocalDate working(LocalDate day) {
        var found = day;
        while (found.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            found = found.plusDays(1);
        }
        return found;
    }
}
