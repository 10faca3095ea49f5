package org.handslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.inquiry.InquiryCast.typed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import org.handslag.directory.Sector;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workplace tells what it needs, and a coordinator sees it and calls. */
@ServerTest
class InquiryPagesTest {
    private final InquiryCast office;
    private final Emptying emptying;
    private final JdbcClient db;
    private final TestClock clock;
    private final Visitor visitor;

    InquiryPagesTest(
            BeanFactory beans,
            Cast cast,
            Emptying emptying,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
        this.office = new InquiryCast(beans, cast.goteborg(), port);
        this.emptying = emptying;
        this.db = db;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
        office.in(() -> db.sql("delete from workplace_mail").update());
        office.in(() -> db.sql("delete from employer_contact").update());
        office.in(() -> db.sql("update inquiry set ended_at = '2026-01-01'").update());
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var form = office.coordinator().get("/goteborg/inquiries/new").expect(200);
        var fields = typed("", Sector.PRIVATE);
        fields.put("first-day", "2020-01-01");
        fields.put("months", "7");
        fields.put("relation", "NOT_ASKED");
        fields.put("survey", "något");
        var again = office.coordinator().submit(form, "/inquiries", fields).expect(422);
        assertThat(again.html().select(".ds-error-summary a")).hasSize(5);
        assertThat(again.html().select("input[name=first-day]").val()).isEqualTo("2020-01-01");
        assertThat(again.html().select("input[name=sector][value=PRIVATE][checked]")).hasSize(1);
    }

    @Test
    void tellsWhenSomeoneElseSavedFirst() {
        var path = office.planned(typed("Dubbelt", Sector.PRIVATE));
        var mine = office.coordinator().get(path + "/edit").expect(200);
        var hers = office.coordinator().get(path + "/edit").expect(200);
        office.coordinator().submit(hers, path, typed("Hennes", Sector.PRIVATE)).expect(303);
        var again = office.coordinator().submit(mine, path, typed("Mitt", Sector.PRIVATE));
        assertThat(again.expect(409).text()).contains("Hennes", "Mitt");
        office.coordinator().submit(again, path, typed("Mitt", Sector.PRIVATE)).expect(303);
        assertThat(office.coordinator().get(path).h1()).isEqualTo("Mitt");
    }

    @Test
    void hearsWhatAWorkplaceNeedsAndCalls() {
        var path = asked("ring", Sector.PRIVATE);
        var link = office.link("ring@svar.example");
        var page = visitor.get(link).expect(200);
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.text()).contains("Svaret är inte anonymt", "Köket, ring");
        var nothing = visitor.submit(page, link, Map.of()).expect(422);
        assertThat(nothing.text()).contains("Annars finns inget att skicka");
        var half = Map.of("call", "yes", "call-telephone", "ring mig");
        assertThat(visitor.submit(page, link, half).expect(422).text())
                .contains("Skriv ett telefonnummer med siffror");
        var done = answer(page, link, "070-174 06 05", "0", "3").expect(303);
        assertThat(visitor.follow(done).h1()).isEqualTo("Vi har ert svar");
        answer(page, link, "", "0").expect(409);
        var answers = office.coordinator().get(path + "/answers").expect(200);
        assertThat(answers.text())
                .contains(
                        "Fler som utbildar sig till mentorer, Råd inför att någon börjar",
                        "070-174 06 05",
                        "Eva på ring");
        assertThat(office.coordinator().get("/goteborg/home").text())
                .contains("Köket, ring, vill att ni ringer");
        office.coordinator().submit(answers, "/call", Map.of()).expect(303);
        assertThat(office.coordinator().get(path + "/answers?call=yes").text())
                .contains("Inga svar här");
        var again = office.coordinator().get(path + "/answers").expect(200);
        assertThat(again.text()).contains("Uppringd");
        office.coordinator().submit(again, "/call/removal", Map.of()).expect(303);
        assertThat(office.coordinator().get(path + "/answers.csv").expect(200).text())
                .contains("Vad skulle hjälpa er mest?", "Köket", "070-174 06 05");
        office.coordinator().get(path + "/answers.xlsx").expect(200);
    }

    @Test
    void comparesARoundWithTheOneBefore() {
        var path = asked("jmf", Sector.PUBLIC);
        var first = office.link("jmf@svar.example");
        answer(visitor.get(first), first, "", "0", "1").expect(303);
        office.runOn(LocalDate.of(2027, 2, 2));
        var second = office.link("jmf@svar.example");
        assertThat(second).isNotEqualTo(first);
        answer(visitor.get(second), second, "", "1").expect(303);
        clock.reset();
        var shown = office.coordinator().get(path).expect(200);
        var needs = shown.html().select("table").first().select("tbody tr");
        assertThat(needs.first().text()).isEqualTo("Stöd till de mentorer vi har 1 1");
        assertThat(needs.stream().map(row -> row.text()))
                .contains("Fler som utbildar sig till mentorer 0 1");
        assertThat(office.coordinator().get(path + "/rounds/1").expect(200).text())
                .contains("Gång 1");
        office.coordinator().get(path + "/rounds/9").expect(404);
        assertThat(visitor.get(first).h1()).isEqualTo("Vi har ert svar");
    }

    @Test
    void takesNoAnswerToAnEarlierRoundOrAfterTheEnd() {
        var path = asked("sent", Sector.FAITH);
        var link = office.link("sent@svar.example");
        var page = visitor.get(link).expect(200);
        office.runOn(LocalDate.of(2027, 2, 2));
        answer(page, link, "", "0").expect(409);
        assertThat(visitor.get(link).h1()).isEqualTo("Den här frågan är avslutad");
        var latest = office.link("sent@svar.example");
        var open = visitor.get(latest).expect(200);
        clock.reset();
        office.in(() -> db.sql("update inquiry set ended_at = '2026-11-02'").update());
        assertThat(answer(open, latest, "", "0").expect(409).text()).doesNotContain("checkbox");
        visitor.get("/goteborg/inquiry/AAAAAAAAAAAAAAAAAAAAAA").expect(404);
        assertThat(office.coordinator().get(path + "/answers").text()).contains("Inga svar här");
    }

    @Test
    void takesOutWordsAndWhomToCallAfterTwoYearsAndKeepsWhatWasChosen() {
        var path = asked("gammal", Sector.NON_PROFIT);
        var link = office.link("gammal@svar.example");
        answer(visitor.get(link), link, "070-174 06 05", "2").expect(303);
        clock.set(LocalDate.of(2028, 11, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
        emptying.run();
        clock.reset();
        assertThat(office.coordinator().get(path + "/answers").text()).contains("070-174 06 05");
        clock.set(LocalDate.of(2028, 11, 3).atStartOfDay().toInstant(ZoneOffset.UTC));
        emptying.run();
        clock.reset();
        assertThat(office.coordinator().get(path + "/answers").text())
                .contains("Hjälp att hitta en person", "Det sparas i 24 månader")
                .doesNotContain("070-174 06 05", "Lite mer", "Eva på gammal");
    }

    private String asked(String name, Sector sector) {
        office.employer(name, sector, name + "@svar.example");
        var path = office.planned(typed(name, sector));
        office.run();
        return path;
    }

    /** Chooses these needs, writes a word, and wants a call when there is a number. */
    private Visitor.Page answer(Visitor.Page page, String link, String number, String... needs) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        page.html()
                .select("form[action='" + link + "'] input[type=hidden]")
                .forEach(field -> fields.add(Map.entry(field.attr("name"), field.val())));
        var box = page.html().select("main input[type=checkbox]").first().attr("name");
        for (var need : needs) {
            fields.add(Map.entry(box, need));
        }
        fields.add(Map.entry(page.html().select("main textarea").attr("name"), "Lite mer"));
        if (!number.isEmpty()) {
            fields.add(Map.entry("call", "yes"));
            fields.add(Map.entry("call-name", page.html().select("[name=call-name]").val()));
            fields.add(Map.entry("call-telephone", number));
        }
        return visitor.post(link, fields);
    }
}
