package org.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of people, what for and how long, and that every form says so. */
@ServerTest
class PrivacyPagesTest {
    private final CourseCast courses;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Operator goteborg;
    private final Visitor visitor;
    private final Visitor administrator;

    PrivacyPagesTest(
            CourseCast courses,
            UnitOfWork work,
            JdbcClient db,
            Staff staff,
            Cast cast,
            @LocalServerPort int port) {
        this.courses = courses;
        this.work = work;
        this.db = db;
        this.goteborg = cast.goteborg();
        this.visitor = new Visitor(port, "sv");
        this.administrator = staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
    }

    @BeforeEach
    void nothingWritten() {
        work.in(goteborg.id(), () -> db.sql("delete from data_protection").update());
    }

    @Test
    void saysHonestlyWhatIsNotWrittenOnPersonalData() {
        assertThat(privacy())
                .contains("Mentor i Göteborg är personuppgiftsansvarig")
                .contains("har inte skrivit in något dataskyddsombud")
                .contains("har inte skrivit in den rättsliga grunden")
                .doesNotContain("allmänt intresse");
        assertThat(reminders()).anyMatch(text -> text.contains("rättslig grund saknas"));
    }

    @Test
    void tellsHowPersonalDataAreAnsweredFor() {
        save("contact", Map.of("name", "Ylva Kontakt", "email", "ylva@mentor.example"));
        save(
                "data-protection",
                Map.of(
                        "responsible", "Nämnden för arbete",
                        "officer", "Dataskyddsombudet",
                        "officerEmail", "ombud@mentor.example",
                        "basis-sv", "En uppgift av allmänt intresse",
                        "retention-sv", "Intyg sparas i tio år"));
        assertThat(privacy())
                .contains("Nämnden för arbete är personuppgiftsansvarig", "Ylva Kontakt")
                .contains("Dataskyddsombudet", "ombud@mentor.example")
                .contains("En uppgift av allmänt intresse", "Intyg sparas i tio år")
                .contains("14 dagar efter kursens sista dag", "Texten tas bort efter 90 dagar")
                .contains("Du får ta med dig dina uppgifter")
                .doesNotContain("har inte skrivit in");
        var page = visitor.get("/goteborg/privacy").html();
        assertThat(page.select("main a[href=https://www.imy.se/]")).hasSize(1);
        assertThat(page.select("main tbody tr")).hasSize(PrivacyPage.KINDS.size());
        assertThat(reminders()).noneMatch(t -> t.contains("rättslig"));
    }

    @ParameterizedTest
    @CsvSource({
        "Beställning av en kurs, två år efter kursen",
        "Svar på en utvärdering, två år efter att enkäten stängdes",
        "Vad du vill göra på din arbetsplats, Två år efter att du skrev det",
        "Ditt kort i erfarenhetsbanken, tills du tar tillbaka det",
        "Vad du föreslår i nätverket, Så länge nätverket finns",
        "kan ta emot en träff, Du kan ta tillbaka det",
        "intresserad av nätverket, Högst ett år",
        "inbjudan till en träff, tas bort efter fem år",
        "En kollega som en arbetsplats nämner, 90 dagar efter svaret"
    })
    void tellsHowLongWhatPeopleWriteIsKept(String what, String howLong) {
        var rows = visitor.get("/goteborg/privacy").html().select("main tbody tr");
        assertThat(rows.stream().map(Element::text).filter(row -> row.contains(what)))
                .singleElement()
                .asString()
                .contains(howLong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/contact", "/courses/interest", "/sign-in", "/here", "/code", "register"})
    void everyOpenFormSaysWhatForAndLeadsToTheRest(String form) {
        var slug = courses.published(goteborg, LocalDate.of(2026, 12, 10), 12).slug();
        var path = form.equals("register") ? "/courses/" + slug + "/register" : form;
        var page = visitor.get("/goteborg" + path).expect(200).html();
        var link = page.select("main form.form a[href=/goteborg/privacy]");
        assertThat(link).hasSize(1);
        assertThat(link.first().parent().ownText()).isNotBlank();
    }

    /** Forms behind a link that was sent, by their templates. */
    @ParameterizedTest
    @ValueSource(strings = {"question", "needs", "handover", "bookedSeat", "about", "code"})
    void everyFormOfTheOwnPageSaysWhatFor(String name) throws IOException {
        assertThat(Files.readString(Path.of("src/main/jte/signup", name + ".jte")))
                .contains("@template.ui.kept(");
    }

    private void save(String setting, Map<String, String> typed) {
        var path = "/goteborg/settings/" + setting;
        administrator.submit(administrator.get(path).expect(200), path, typed).expect(303);
    }

    private String privacy() {
        return visitor.get("/goteborg/privacy").expect(200).html().select("main").text();
    }

    private List<String> reminders() {
        return administrator
                .get("/goteborg/home")
                .expect(200)
                .html()
                .select("main li a")
                .eachText();
    }
}
