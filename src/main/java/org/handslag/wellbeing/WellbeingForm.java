package org.handslag.wellbeing;

import java.util.List;
import org.handslag.plain.UnaskedWords;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What was pressed so far. Each press carries the ones before it along; nothing is kept until the
 * last.
 */
public final class WellbeingForm {
    public static final String WORDS = "words";
    public static final String BACK = "back";

    private WellbeingForm() {}

    /** All that was said; null while a question is open, or something has to be looked at. */
    static @Nullable WellbeingSaid said(Form form) {
        var work = form.optionalChoice(WellbeingQuestion.WORK.field(), WellbeingLevel.class);
        var mentor = form.optionalChoice(WellbeingQuestion.MENTOR.field(), WellbeingLevel.class);
        var call = form.optionalChoice(WellbeingQuestion.CALL.field(), CallWish.class);
        var words = form.optionalText(WORDS, WellbeingSaid.LONGEST);
        if (work.isEmpty() && !form.ticked(BACK)) {
            form.wrong(WellbeingQuestion.WORK.field(), "form.missing");
        }
        if (!form.ok() || work.isEmpty() || mentor.isEmpty() || call.isEmpty()) {
            return null;
        }
        return asksAgain(form)
                ? null
                : new WellbeingSaid(work.get(), mentor.get(), call.get(), words);
    }

    /** The question that is to be shown: the one she goes back to, or the first that is open. */
    static WellbeingQuestion next(Form form) {
        for (var question : WellbeingQuestion.values()) {
            if (form.value(BACK).equals(question.name())
                    || !isAnswered(form, question)
                    || form.problem(question.field()) != null) {
                return question;
            }
        }
        return WellbeingQuestion.CALL;
    }

    private static boolean isAnswered(Form form, WellbeingQuestion question) {
        return form.ticked(question.field());
    }

    /** For staff who type it all at once; null when something is missing. */
    static @Nullable WellbeingSaid whole(Form form) {
        var work = form.choice(WellbeingQuestion.WORK.field(), WellbeingLevel.class);
        var mentor = form.choice(WellbeingQuestion.MENTOR.field(), WellbeingLevel.class);
        var call = form.choice(WellbeingQuestion.CALL.field(), CallWish.class);
        var words = form.optionalText(WORDS, WellbeingSaid.LONGEST);
        return work == null || mentor == null || call == null
                ? null
                : new WellbeingSaid(work, mentor, call, words);
    }

    /** What stands in her own words that nobody asked for. */
    public static UnaskedWords unasked(Form form) {
        return UnaskedWords.in(form, List.of(WORDS));
    }

    /** Whether she is to be told of it before it is kept: once is enough. */
    static boolean asksAgain(Form form) {
        var unasked = unasked(form);
        return !unasked.isEmpty() && !unasked.wereTold(form);
    }

    /** The questions before this one, whose answers are carried along. */
    public static List<WellbeingQuestion> before(WellbeingQuestion question) {
        return List.of(WellbeingQuestion.values()).subList(0, question.ordinal());
    }
}
