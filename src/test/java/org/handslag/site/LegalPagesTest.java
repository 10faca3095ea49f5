package org.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the law asks a public site to tell. */
@ServerTest
class LegalPagesTest {
    private static final Map<String, String> ASSESSED =
            Map.of(
                    "conformity", "FULLY",
                    "assessedOn", "2026-10-01",
                    "assessor", "OURSELVES",
                    "method-sv", "Tangentbord och skärmläsare på alla sidor");

    private final UnitOfWork work;
    private final JdbcClient db;
    private final int port;
    private final Operator goteborg;
    private final Operator favrskov;
    private final Visitor visitor;
    private final Visitor administrator;
    private final Visitor danish;

    LegalPagesTest(
            UnitOfWork work, JdbcClient db, Staff staff, Cast cast, @LocalServerPort int port) {
        this.work = work;
        this.db = db;
        this.port = port;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.visitor = new Visitor(port, "sv");
        this.administrator = staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
        this.danish = staff.signedIn(port, favrskov, Role.ADMINISTRATOR);
    }

    @BeforeEach
    void nothingWritten() {
        for (var operator : List.of(goteborg, favrskov)) {
            work.in(
                    operator.id(),
                    () -> {
                        for (var table :
                                new String[] {
                                    "accessibility_statement",
                                    "accessibility_defect",
                                    "operator_contact"
                                }) {
                            db.sql("delete from " + table).update();
                        }
                        db.sql("update operator set version = version + 1").update();
                    });
        }
    }

    @Test
    void saysHonestlyThatNothingHasBeenAssessed() {
        var said = page("accessibility");
        assertThat(said)
                .contains("Vi har inte granskat webbplatsen färdigt än")
                .contains("Senast granskad Inte än")
                .doesNotContain("helt förenlig", "delvis förenlig", "inte förenlig");
        assertThat(reminders(administrator, "goteborg"))
                .anyMatch(text -> text.startsWith("Skriv er tillgänglighetsredogörelse"));
    }

    /** The eleven parts, in the order of Digg's regulation. */
    @Test
    void tellsAllElevenPartsOfASwedishStatement() {
        tellWhomToAsk();
        var texts = new HashMap<>(ASSESSED);
        texts.put("conformity", "PARTLY");
        texts.put("service-sv", "Mentorwebben");
        texts.put("burden-sv", "Filmer från 2015 saknar syntolkning");
        texts.put("outside-sv", "Kartor");
        save("accessibility", texts);
        addDefect("Kartan saknar text", "Kartan är från ett annat företag", "2027-01-15");
        var page = visitor.get("/goteborg/accessibility").expect(200).html();
        assertThat(page.select("main").text())
                .contains("Mentor i Göteborg står bakom Mentorwebben")
                .contains(
                        "Mentorwebben är delvis förenlig med lagen om tillgänglighet till digital")
                .contains("Kartan saknar text", "Kartan är från ett annat företag", "WCAG 1.1.1")
                .contains("Ska vara åtgärdat senast 15 januari 2027")
                .contains("Senast granskad 1 oktober 2026")
                .contains("Redogörelsen senast uppdaterad 2 november 2026")
                .contains("Tangentbord och skärmläsare", "Vi själva")
                .contains("Filmer från 2015 saknar syntolkning", "Kartor")
                .contains("Ylva Kontakt", "ylva@mentor.example", "031-701 23 45");
        assertThat(page.select("main a[href=/goteborg/contact#form]")).hasSize(1);
        assertThat(page.select("main a[href=https://www.digg.se/tdosanmalan]")).hasSize(1);
        assertThat(reminders(administrator, "goteborg")).noneMatch(t -> t.contains("redogörelse"));
    }

    @Test
    void isNeverWhollyAccessibleBesideAKnownDefect() {
        save("accessibility", ASSESSED);
        assertThat(page("accessibility")).contains("helt förenlig", "Vi känner inte till något");
        addDefect("Kartan saknar text", "Vi har inte hunnit", "");
        assertThat(page("accessibility"))
                .contains("delvis förenlig", "Vi har inte bestämt när")
                .doesNotContain("helt förenlig");
    }

    @Test
    void saysThatAnAssessmentIsOlderThanAYear() {
        save("accessibility", ASSESSED);
        assertThat(page("accessibility")).doesNotContain("mer än ett år gammal");
        var old = new HashMap<>(ASSESSED);
        old.put("assessedOn", "2025-11-01");
        save("accessibility", old);
        assertThat(page("accessibility")).contains("mer än ett år gammal");
        assertThat(reminders(administrator, "goteborg"))
                .contains("Tillgänglighetsredogörelsen är mer än ett år gammal: granska igen");
    }

    @Test
    void leadsADanishReaderToTheStatementOfTheState() {
        var foot = new Visitor(port, "da").get("/favrskov/").expect(200).html();
        var link = foot.select("footer a:contains(Tilgængelighedserklæring)");
        assertThat(link.text()).isEqualTo("Tilgængelighedserklæring");
        assertThat(link.attr("href")).isEqualTo("/favrskov/was");
        assertThat(visitor.get("/favrskov/was").expect(303).header("Location"))
                .isEqualTo("/favrskov/accessibility");
        assertThat(visitor.get("/favrskov/accessibility").html().select("main a").eachAttr("href"))
                .contains("https://digst.dk/digital-inklusion/webtilgaengelighed/");
        var official = "https://was.digst.dk/mentor-example-dk";
        var form = danish.get("/favrskov/settings/accessibility").expect(200);
        danish.submit(form, "/settings/accessibility", Map.of("official", official)).expect(303);
        assertThat(visitor.get("/favrskov/was").header("Location")).isEqualTo(official);
        assertThat(
                        visitor.get("/favrskov/accessibility")
                                .html()
                                .select("main a[href=" + official + "]"))
                .hasSize(1);
    }

    @Test
    void laysTheStatementOutFieldByFieldInTheOperatorsLanguage() {
        var empty = danish.get("/favrskov/settings/accessibility/statement?lang=en").expect(200);
        assertThat(empty.html().select(".ds-alert li")).hasSize(5);
        var typed = new HashMap<>(ASSESSED);
        typed.remove("method-sv");
        typed.put("conformity", "PARTLY");
        typed.put("method-da", "Tastatur og skærmlæser");
        var form = danish.get("/favrskov/settings/accessibility").expect(200);
        danish.submit(form, "/settings/accessibility", typed).expect(303);
        var sheet = danish.get("/favrskov/settings/accessibility/statement").expect(200).html();
        assertThat(sheet.select("dd p[lang=da]").eachText())
                .contains("Mentor i Favrskov", "Overholder loven delvist")
                .contains("Os selv. Tastatur og skærmlæser", "1. oktober 2026")
                .anyMatch(value -> value.endsWith("/favrskov/was"));
        assertThat(sheet.select("main").text()).contains("WAS-Tool");
    }

    private void tellWhomToAsk() {
        save(
                "contact",
                Map.of(
                        "name", "Ylva Kontakt",
                        "email", "ylva@mentor.example",
                        "telephone", "031-701 23 45"));
    }

    private void addDefect(String what, String reason, String planned) {
        var form = administrator.get("/goteborg/settings/accessibility/defects/new").expect(200);
        var defect =
                Map.of(
                        "what-sv", what,
                        "reason-sv", reason,
                        "criterion", "1.1.1",
                        "plannedOn", planned);
        administrator.submit(form, "/defects", defect).expect(303);
    }

    private void save(String setting, Map<String, String> typed) {
        var path = "/goteborg/settings/" + setting;
        administrator.submit(administrator.get(path).expect(200), path, typed).expect(303);
    }

    private String page(String name) {
        return visitor.get("/goteborg/" + name).expect(200).html().select("main").text();
    }

    private static List<String> reminders(Visitor who, String operator) {
        return who.get("/" + operator + "/home").expect(200).html().select("main li a").eachText();
    }
}
