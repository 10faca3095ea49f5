package org.handslag.questionnaire;

import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator makes the ready-made evaluation her own, looks at it and opens it. */
@ServerTest
class EditorJourneyTest {
    private final Cast operators;
    private final CourseCast courses;
    private final Staff staff;
    private final Walk.Start start;

    EditorJourneyTest(
            Cast operators,
            CourseCast courses,
            Staff staff,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.courses = courses;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "survey-editor");
    }

    @Test
    void makesTheEvaluationHerOwn() {
        var operator = operators.goteborg();
        courses.grund(operator);
        var tag = operator.language().toLanguageTag();
        try (var walk = start.in("sv", Way.KEYBOARD, 360)) {
            var coordinator = staff.holding(operator, Role.COORDINATOR);
            walk.go(staff.wayIn(operator, coordinator) + "?lang=sv");
            walk.pressOn(walk.page().locator("main button").innerText())
                    .go("/" + operator.slug() + "/surveys")
                    .press("questionnaire.ready-made")
                    .reads("questionnaire.done.ready-made")
                    .followTo(walk.t("questionKind.SOME_OF"))
                    .writeInto("text-" + tag, "Fika?")
                    .writeInto("options-" + tag, "Ja\nNej")
                    .press("ui.save")
                    .reads("questionnaire.done.question")
                    .pressFor("Fika?", "questionnaire.up")
                    .followFor("Fika?", "questionnaire.remove")
                    .press("questionnaire.remove-question")
                    .seesNot("Fika?")
                    .follow("questionnaire.preview")
                    .reads("questionnaire.preview-text")
                    .follow("questionnaire.back-from-preview")
                    .press("questionnaire.open")
                    .press("questionnaire.make-usual")
                    .reads("questionnaire.is-usual");
        }
    }
}
