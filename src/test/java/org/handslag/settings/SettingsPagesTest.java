package org.handslag.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Colour;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SettingsPagesTest {
    private final OperatorSettings settings;
    private final LegalFacts facts;
    private final Operators operators;
    private final UnitOfWork work;
    private final Cast cast;
    private final Staff staff;
    private final TestClock clock;
    private final int port;
    private Visitor administrator;

    SettingsPagesTest(
            OperatorSettings settings,
            LegalFacts facts,
            Operators operators,
            UnitOfWork work,
            Cast cast,
            Staff staff,
            TestClock clock,
            @LocalServerPort int port) {
        this.settings = settings;
        this.facts = facts;
        this.operators = operators;
        this.work = work;
        this.cast = cast;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
        this.administrator = new Visitor(port, "sv");
    }

    @BeforeEach
    void signIn() {
        administrator = staff.signedIn(port, cast.goteborg(), Role.ADMINISTRATOR);
    }

    @Test
    void changesTheOperatorItself() {
        var typed =
                Map.of(
                        "name", "Mentor Väst",
                        "language", "en",
                        "zone", "Europe/Helsinki",
                        "colour", "MOSS");
        save("operator", typed).expect(303);
        var changed = goteborg();
        assertThat(changed.name()).isEqualTo("Mentor Väst");
        assertThat(changed.languages()).startsWith(Locale.ENGLISH).contains(Locale.of("sv"));
        assertThat(changed.zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
        assertThat(changed.colour()).isEqualTo(Colour.MOSS);
        save("operator", Map.of("name", "", "zone", "Mars/Base", "language", "xx")).expect(422);
        save("operator", Map.of("language", "sv", "zone", "Europe/Stockholm")).expect(303);
    }

    @Test
    void showsBothVersionsOfTheOperatorButMindsNotOtherSettings() {
        var form = administrator.get("/goteborg/settings/operator");
        save("contact", Map.of("name", "Ylva")).expect(303);
        submit(form, Map.of("colour", "PINE")).expect(303);
        var late = submit(form, Map.of("colour", "LAKE")).expect(409);
        assertThat(late.html().text()).contains("Någon annan har sparat");
    }

    @Test
    void tellsEveryoneWhomToAsk() {
        var typed =
                Map.of(
                        "name", "Ylva Kontakt",
                        "role-sv", "Samordnare",
                        "email", "ylva@mentor.example",
                        "telephone", "031-701 23 45",
                        "address", "Box 1\n401 20 Göteborg");
        save("contact", typed).expect(303);
        var contact = settings.contact(goteborg());
        assertThat(contact.name()).isEqualTo("Ylva Kontakt");
        assertThat(contact.role().in(Locale.of("sv"))).isEqualTo("Samordnare");
        assertThat(contact.telephone()).isEqualTo("+46317012345");
        assertThat(contact.addressLines()).containsExactly("Box 1", "401 20 Göteborg");
        assertThat(settings.contact(cast.favrskov()).isMissing()).isTrue();
        save("contact", Map.of("email", "nowhere")).expect(422);
    }

    @Test
    void showsAnUrgentNoticeOnEveryPageUntilItIsTakenDown() {
        save("notice", Map.of("text-sv", "Kursen är inställd")).expect(303);
        assertThat(urgent()).contains("Kursen är inställd", "Sedan 2 november 2026");
        clock.forward(Duration.ofHours(1));
        save("notice", Map.of("text-sv", "Kursen flyttas")).expect(303);
        assertThat(urgent()).contains("Kursen flyttas", "Uppdaterat 2 november 2026");
        assertThat(new Visitor(port, "da").get("/favrskov/nowhere").html().select(".urgent"))
                .isEmpty();
        save("notice", Map.of("text-sv", "")).expect(303);
        assertThat(urgent()).isEmpty();
        clock.reset();
    }

    @Test
    void keepsWhatTheLawAsksFor() {
        var typed =
                Map.of(
                        "responsible", "Nämnden",
                        "officer", "Ombudet",
                        "officerEmail", "ombud@mentor.example",
                        "basis-sv", "Uppgift av allmänt intresse",
                        "retention-sv", "Behov i 14 dagar");
        save("data-protection", typed).expect(303);
        var kept = work.in(goteborg().id(), facts::dataProtection);
        assertThat(kept.responsible()).isEqualTo("Nämnden");
        assertThat(kept.officerEmail()).hasToString("ombud@mentor.example");
        assertThat(kept.retention().in(Locale.of("sv"))).isEqualTo("Behov i 14 dagar");
        save("data-protection", Map.of("officerEmail", "x")).expect(422);
    }

    @Test
    void keepsARegisterOfWhatIsNotAccessible() {
        var statement =
                Map.of("conformity", "NOT", "assessedOn", "2026-10-01", "method-sv", "Själva");
        save("accessibility", statement).expect(303);
        var form = administrator.get("/goteborg/settings/accessibility/defects/new").expect(200);
        var defect =
                Map.of(
                        "what-sv", "Kartan saknar text",
                        "reason-sv", "Den kommer från ett annat företag",
                        "criterion", "1.1.1");
        administrator.submit(form, "/defects", defect).expect(303);
        var wrong = new HashMap<>(defect);
        wrong.putAll(Map.of("criterion", "many", "fixedOn", "2020-01-01"));
        assertThat(
                        administrator
                                .submit(form, "/defects", wrong)
                                .expect(422)
                                .html()
                                .select(".ds-error-summary li"))
                .hasSize(2);
        var open = work.in(goteborg().id(), facts::openDefects);
        assertThat(open).extracting(Defect::criterion).containsExactly("1.1.1");
        assertThat(work.in(cast.favrskov().id(), facts::openDefects)).isEmpty();

        var edit =
                administrator.get(
                        "/goteborg/settings/accessibility/defects/" + open.getFirst().id());
        clock.forward(Duration.ofMinutes(5));
        administrator.submit(edit, "/defects", Map.of("fixedOn", "2026-11-02")).expect(303);
        administrator.submit(edit, "/defects", Map.of("what-sv", "Annat")).expect(409);
        assertThat(work.in(goteborg().id(), facts::openDefects)).isEmpty();
        var told = work.in(goteborg().id(), facts::accessibility);
        assertThat(told.conformity()).isEqualTo(Conformity.NOT);
        assertThat(told.updatedAt()).isEqualTo(clock.instant());
        clock.reset();
    }

    @Test
    void showsBothVersionsOfEachSetting() {
        late("contact", "name");
        late("notice", "text-sv");
        late("data-protection", "officer");
        late("accessibility", "service-sv");
    }

    @Test
    void leavesTheOperatorToAdministrators() {
        var coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        coordinator.get("/goteborg/settings").expect(200);
        coordinator.get("/goteborg/settings/notice").expect(200);
        coordinator.get("/goteborg/settings/operator").expect(404);
        coordinator.get("/goteborg/settings/data-protection").expect(404);
        staff.signedIn(port, cast.goteborg(), Role.TRAINER).get("/goteborg/settings").expect(404);
        staff.signedIn(port, cast.favrskov(), Role.ADMINISTRATOR)
                .get("/favrskov/settings/accessibility/defects/" + DefectId.next())
                .expect(404);
    }

    private void late(String setting, String field) {
        var form = administrator.get("/goteborg/settings/" + setting);
        save(setting, Map.of(field, "Först " + setting)).expect(303);
        var late = submit(form, Map.of(field, "Sedan")).expect(409);
        assertThat(late.html().text()).contains("”Först " + setting + "”");
    }

    private Visitor.Page save(String setting, Map<String, String> typed) {
        return submit(administrator.get("/goteborg/settings/" + setting).expect(200), typed);
    }

    private Visitor.Page submit(Visitor.Page form, Map<String, String> typed) {
        return administrator.submit(form, "/settings/", typed);
    }

    private String urgent() {
        return new Visitor(port, "sv").get("/goteborg/nowhere").html().select(".urgent").text();
    }

    private Operator goteborg() {
        return operators.bySlug("goteborg").orElseThrow();
    }
}
