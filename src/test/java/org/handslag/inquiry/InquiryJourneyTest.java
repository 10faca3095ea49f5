package org.handslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.inquiry.InquiryCast.typed;

import java.net.URI;
import org.handslag.directory.Sector;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator asks employers what they need, and they tell, in a real browser. */
@ServerTest
class InquiryJourneyTest {
    private final BeanFactory beans;
    private final Cast cast;
    private final Staff staff;
    private final Walk.Start start;
    private final int port;

    InquiryJourneyTest(
            BeanFactory beans,
            Cast cast,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.cast = cast;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "inquiry");
        this.port = port;
    }

    @Test
    void plansAsksSeesWhatIsNeededAndCalls() {
        var goteborg = cast.goteborg();
        var office = new InquiryCast(beans, goteborg, port);
        office.employer("Havsköket", Sector.NON_PROFIT, "chef@hav.example");
        try (var walk = start.in("sv", Way.MOUSE, 1280);
                var there = start.named("there").in("sv", Way.MOUSE, 360)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            walk.go("/goteborg/organisations").follow("inquiry.title").follow("inquiry.new");
            walk.press("inquiry.plan")
                    .write("inquiry.name", "Vad behöver ni?")
                    .page()
                    .locator("input[value=PROSPECT]")
                    .check();
            walk.page().locator("input[value=NON_PROFIT]").check();
            walk.choose("months", "3").writeInto("first-day", "2026-11-02").press("inquiry.plan");
            walk.reads("inquiry.saved").sees("Var tredje månad");
            office.run();
            there.go(office.link("chef@hav.example")).reads("inquiry.named");
            there.page().getByLabel("Råd inför att någon börjar").check();
            there.tick("call").writeInto("call-telephone", "070-174 06 05").press("survey.send");
            there.reads("inquiry.thanks");
            walk.go(path(walk)).sees("Råd inför att någon börjar").follow("inquiry.answers");
            walk.sees("Köket, Havsköket", "070-174 06 05")
                    .pressFor("Köket, Havsköket", "inquiry.mark-called")
                    .reads("inquiry.is-called");
            walk.go(path(walk).replace("/answers", "")).press("inquiry.pause");
            walk.reads("inquiry.paused").follow("inquiry.end").press("inquiry.end");
            walk.reads("inquiry.ended");
            walk.go("/goteborg/inquiries").sees("Vad behöver ni?");
        }
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 1280", "en, KEYBOARD, 360"})
    void tellsWhatItNeedsByTheLinkAlone(String language, Way way, int width) {
        Operator operator = language.equals("da") ? cast.favrskov() : cast.goteborg();
        var office = new InquiryCast(beans, operator, port);
        var email = "chef@" + language + "sted.example";
        office.employer("Sted " + language, Sector.PRIVATE, email, language);
        office.planned(typed("Behov " + language, Sector.PRIVATE));
        office.run();
        try (var walk = start.named("answer").in(language, way, width)) {
            walk.go(office.link(email) + "?lang=" + language).reads("inquiry.named");
            walk.press("survey.send").reads("inquiry.wrong.empty");
            var box = walk.page().locator("main input[type=checkbox]").first();
            walk.tick(String.valueOf(box.getAttribute("name")));
            walk.tick("call").press("survey.send").reads("form.missing");
            walk.write("inquiry.call-telephone", "+45 33 92 33 00");
            walk.press("survey.send").reads("inquiry.have-answer");
            walk.follow("inquiry.mail.never").press("inquiry.mail.never").reads("inquiry.left");
            walk.press("inquiry.come-back").reads("inquiry.back");
        }
        assertThat(office.coordinator().get("/" + operator.slug() + "/home").text())
                .contains("Sted " + language);
    }

    private static String path(Walk walk) {
        return URI.create(walk.page().url()).getPath();
    }
}
