package org.handslag.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What is read to someone who is asked, and how her answer is noted.
 *
 * @param hers the mentee's choices in her language; null when another is asked
 * @param asked what a mentor or workplace is asked; null when the mentee is
 */
public record AloudPage(
        ChoosingPage page, @Nullable MyChoicesPage hers, @Nullable AskedPage asked) {
    static final String YES = "YES";
    static final String NO = "NO";

    /** What she can have said: yes or no to each, or no to all. */
    public List<Option> answers(Frame f) {
        if (hers == null) {
            return List.of(
                    Option.of(YES, f.t("decision.heard.yes")),
                    Option.of(NO, f.t("decision.heard.no")));
        }
        var answers = new ArrayList<Option>();
        for (var one : hers.open()) {
            answers.add(option(f, YES, one));
        }
        if (hers.open().size() > 1) {
            hers.open().forEach(one -> answers.add(option(f, NO, one)));
        }
        answers.add(Option.of(NO, f.t("decision.heard.none")));
        return answers;
    }

    private static Option option(Frame f, String answer, ChoiceTold one) {
        var told = f.t("decision.heard." + answer, "name", one.mentor());
        return Option.of(answer + one.choice().place(), told);
    }

    /** The choice that an answer is to; empty when it is to all, or no answer. */
    Optional<MentorChoice> choice(String answer) {
        return page.choosing().choices().stream()
                .filter(
                        one ->
                                hers == null
                                        ? one.isOpen()
                                        : answer.equals(YES + one.place())
                                                || answer.equals(NO + one.place()))
                .findFirst();
    }
}
