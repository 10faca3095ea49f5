package org.handslag.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.handslag.web.Frame;

/** Title, words above the questions, and whether names are kept. */
public record SurveyForm(Form form, Frame f, LocalDate today) {
    static final String NAMED = "named";
    private static final int TITLE = 120;
    private static final int INTRO = 2000;

    public static TextsField title(Frame f) {
        return TextsField.line("title", f.home().languages(), TITLE);
    }

    public static TextsField intro(Frame f) {
        return TextsField.lines("intro", f.home().languages(), INTRO);
    }

    SurveyForm fill(Survey survey) {
        title(f).fill(form, survey.title());
        intro(f).fill(form, survey.intro());
        form.fill(NAMED, survey.named() ? "yes" : "no");
        form.fill(Overtaken.VERSION, survey.version());
        return this;
    }

    Survey create(ProgrammeId programme) {
        var title = title(f).require(form, Texts.none(), today);
        var intro = intro(f).read(form, Texts.none(), today);
        return new Survey(
                SurveyId.next(), programme, title, intro, named(), false, SurveyState.DRAFT, 0);
    }

    Survey change(Survey before) {
        var title = title(f).require(form, before.title(), today);
        var intro = intro(f).read(form, before.intro(), today);
        var named = before.state() == SurveyState.DRAFT ? named() : before.named();
        return before.edit(title, intro, named);
    }

    List<String> names() {
        return f.home().languages().stream()
                .flatMap(language -> Stream.of(title(f).in(language), intro(f).in(language)))
                .toList();
    }

    private boolean named() {
        return form.value(NAMED).equals("yes");
    }
}
