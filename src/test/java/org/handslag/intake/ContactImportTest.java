package org.handslag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.EmployerContacts;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom to write to at employers comes in from a file, as a whole or not at all. */
@ServerTest
class ContactImportTest {
    private static final String HEADER =
            "Organisation;Arbetsplats;Kommun;Sektor;Kontaktperson;E-post;Antal anställda\n";

    private final EmployerContacts contacts;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Operator goteborg;
    private final Visitor coordinator;

    ContactImportTest(
            EmployerContacts contacts,
            UnitOfWork work,
            JdbcClient db,
            Cast cast,
            CourseCast courses,
            Staff staff,
            @LocalServerPort int port) {
        this.contacts = contacts;
        this.work = work;
        this.db = db;
        this.goteborg = cast.goteborg();
        courses.grund(goteborg);
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @Test
    void bringsInWhomACampaignCanReachAndTheSecondTimeNothing() {
        var list =
                HEADER
                        + "Fjällglass;Kiosken;Mölndal;privat;Eva Glass;eva@glass.example;12\n"
                        + "Fjällglass;Lagret;Mölndal;privat;;eva@glass.example;1 250\n"
                        + "Fjällglass;;Mölndal;privat;HR;hr@glass.example;\n";
        var preview = checked(list);
        assertThat(preview.html().text())
                .contains(
                        "Nya organisationer 1",
                        "Nya arbetsplatser 2",
                        "Nya kontaktadresser 3",
                        "Arbetsplatser som får antal anställda 2");
        assertThat(count()).isZero();
        var done = run(preview);
        assertThat(done.html().select("a[href$=/campaigns]")).isNotEmpty();
        assertThat(count()).isEqualTo(3);
        var campaign = written();
        assertThat(coordinator.get(campaign + "/workplaces?municipality=M%C3%B6lndal").text())
                .contains("2 arbetsplatser.", "Kiosken", "Lagret");
        assertThat(in(() -> contacts.at(workplace("Kiosken"))).orElseThrow().name())
                .isEqualTo("Eva Glass");
        assertThat(in(() -> contacts.employees(workplace("Lagret")))).contains(1250);
        assertThat(checked(list).html().text()).contains("Allt i filen finns redan");
        var other = list.replace("eva@glass.example;12", "ny@glass.example;15");
        assertThat(checked(other).html().text())
                .contains(
                        "Allt i filen finns redan", "Har redan en annan adress och behåller den 1");
        assertThat(in(() -> contacts.at(workplace("Kiosken"))).orElseThrow().email())
                .isEqualTo("eva@glass.example");
    }

    @Test
    void tellsWhatIsWrongWithEachLineInPlainWordsAndBringsInNothing() {
        var before = count();
        var preview =
                checked(
                        HEADER
                                + "Rätt AB;Ett;;privat;;ett@ratt.example;\n"
                                + "Fel AB;Ett;;privat;;inte en adress;\n"
                                + "Rätt AB;ett;;privat;;annan@ratt.example;\n"
                                + "Fel AB;Två;;rymden;;tva@fel.example;\n"
                                + "Fel AB;;;privat;;tre@fel.example;12\n"
                                + "Fel AB;Fyra;;privat;;fyra@fel.example;många\n"
                                + ";Fem;;privat;;;\n");
        assertThat(preview.html().select("tbody th").eachText())
                .containsExactly("3", "4", "5", "6", "7", "8");
        assertThat(preview.html().select("tbody td").text())
                .contains(
                        "”inte en adress” är ingen e-postadress",
                        "Den står redan på rad 2",
                        "”rymden” är ingen sektor",
                        "ett antal anställda men ingen arbetsplats",
                        "”många” är inget antal");
        assertThat(preview.html().select("form[action$=run]")).isEmpty();
        assertThat(count()).isEqualTo(before);
    }

    private String written() {
        var form = coordinator.get("/goteborg/campaigns/new").expect(200);
        var typed = Map.of("name", "Glass", "subject-sv", "Hej", "text-sv", "Välkomna");
        var done = coordinator.submit(form, "/campaigns", typed).expect(303).header("Location");
        return done.substring(0, done.lastIndexOf('/'));
    }

    private Visitor.Page checked(String list) {
        var form = coordinator.get("/goteborg/imports").expect(200);
        var bytes = list.getBytes(StandardCharsets.UTF_8);
        var kind = Map.of("kind", "CONTACTS");
        var columns =
                coordinator.follow(
                        coordinator.upload(form, kind, "adresser.csv", bytes).expect(303));
        return coordinator
                .follow(coordinator.submit(columns, "/columns", Map.of()).expect(303))
                .expect(200);
    }

    private Visitor.Page run(Visitor.Page preview) {
        return coordinator
                .follow(coordinator.submit(preview, "/run", Map.of()).expect(303))
                .expect(200);
    }

    private WorkplaceId workplace(String name) {
        return db.sql("select id from workplace where name = :name")
                .param("name", name)
                .query((row, _) -> new WorkplaceId(row.getObject(1, UUID.class)))
                .single();
    }

    private int count() {
        return in(
                () ->
                        db.sql("select count(*) from employer_contact")
                                .query(Integer.class)
                                .single());
    }

    private <T> T in(Supplier<T> unit) {
        return work.in(goteborg.id(), unit);
    }
}
