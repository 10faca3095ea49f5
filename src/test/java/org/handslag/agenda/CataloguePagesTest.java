package org.handslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.file.Drawings;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The catalogue of modules, and the picture of a date. */
@ServerTest
class CataloguePagesTest {
    private static final byte[] PICTURE = Drawings.picture("png", 600, 400);

    private final Office office;
    private final CourseCast courses;
    private final GroupPhotos photos;
    private final Visitor coordinator;

    CataloguePagesTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            GroupPhotos photos,
            @LocalServerPort int port) {
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.courses = courses;
        this.photos = photos;
        this.coordinator = office.coordinator();
    }

    @Test
    void keepsAModuleWithItsVariants() {
        var page = module("Sociala koder", "Utrikesfödda kvinnor");
        assertThat(page.h1()).isEqualTo("Sociala koder");
        assertThat(page.html().select("main").text())
                .contains("1 timme 30 minuter", "https://material.example/koder")
                .contains("Utrikesfödda kvinnor", "Utgår från egna erfarenheter");
        var path = page.address().getPath();
        var edit = coordinator.get(path + "/edit").expect(200);
        assertThat(edit.html().select("[name=group0-sv]").val()).isEqualTo("Utrikesfödda kvinnor");
        coordinator.submit(edit, path, Map.of("minutes", "60", "group1-sv", "Unga")).expect(303);
        var saved = coordinator.get(path).expect(200).html().select("main").text();
        assertThat(saved).contains("1 timme", "Unga", "Modulen ändrades");
        var late = coordinator.submit(edit, path, Map.of("minutes", "45")).expect(409);
        assertThat(late.html().select("[name=minutes]").val()).isEqualTo("45");
        coordinator.submit(coordinator.get(path), "/retirement", Map.of()).expect(303);
        assertThat(list()).contains("Sociala koder", "Används inte längre");
        coordinator.submit(coordinator.get(path), "/restoration", Map.of()).expect(303);
    }

    @Test
    void tellsWhatIsWrongInAModule() {
        var form = office.form("/goteborg/modules/new");
        var typed =
                Map.of(
                        "title-sv", "Utan längd",
                        "minutes", "1",
                        "links", "javascript:alert(1)",
                        "differs0-sv", "För ingen");
        var answer = coordinator.submit(form, "/modules", typed).expect(422);
        assertThat(answer.html().select(".ds-error-summary li")).hasSize(3);
        assertThat(answer.html().select("[name=title-sv]").val()).isEqualTo("Utan längd");
    }

    @Test
    void aCourseTakesModulesAndADayKnowsThemAgain() {
        module("Mål och samtal", "Unga");
        var course = courses.course(office.operator(), "ur-katalogen", "Ur katalogen");
        var path = "/goteborg/curriculum/" + course.id() + "/modules";
        var ask = office.form(path);
        assertThat(coordinator.submit(ask, "/modules", Map.of()).status()).isEqualTo(422);
        var box = ask.html().select("label:contains(Mål och samtal)").first().attr("for");
        var module = ask.html().select("#" + box).val();
        coordinator.submit(ask, "/modules", Map.of("module", module)).expect(303);
        assertThat(office.form(path).html().select("ul.tasks").text()).contains("Mål och samtal");
        var date = courses.draft(office.operator(), course, LocalDate.of(2027, 9, 14), 8);
        var desk = new ProgrammeDesk(office);
        var programme = desk.drafted(date);
        var block = programme.html().select("tbody th a:contains(Mål och samtal)").attr("href");
        var edit = coordinator.get(block).expect(200);
        assertThat(edit.html().select("[name=module] option[selected]").val()).isEqualTo(module);
        assertThat(edit.html().select("[name=module]").text()).contains("Mål och samtal: Unga");
    }

    @Test
    void countsADateAsDeliveredUnderItsContract() {
        var entry = office.form("/goteborg/roster/new");
        var typed =
                Map.of(
                        "kind", "PROVIDER",
                        "organisation", organisation(),
                        "topics", "Mentorskap");
        var provider = coordinator.submit(entry, "/roster", typed).expect(303).header("Location");
        var contract =
                Map.of(
                        "number", "2026/3",
                        "from", "2026-01-01",
                        "until", "2027-12-31",
                        "covers", "Grundkursen");
        var form = office.form(provider + "/contracts/new");
        var made = coordinator.submit(form, "/contracts", contract).expect(303);
        var date = office.date(LocalDate.of(2028, 1, 11), 12);
        var programme = office.form(ProgrammeDesk.path(date));
        var id = made.header("Location").replaceAll(".*/", "");
        coordinator.submit(programme, "/contract", Map.of("contract", id)).expect(303);
        assertThat(office.form(ProgrammeDesk.path(date)).html().text())
                .contains("Dagen ligger utanför avtalets tid");
        office.registered(date, "Amal Avtal");
        var shown = office.form(made.header("Location")).html().select("main").text();
        assertThat(shown)
                .contains("Ett kurstillfälle ligger utanför avtalets tid.", "11 januari 2028")
                .contains("7 timmar 1 Kommer Utanför avtalet", "Inget har hållits än.");
    }

    @Test
    void keepsAPictureOnlyOnTheWordThatEveryoneHasAgreed() {
        var date = office.date(LocalDate.of(2027, 10, 12), 12);
        var form = office.form(ProgrammeDesk.hub(date) + "/photo/new");
        var words = Map.of("alt-sv", "Sju deltagare på en trappa");
        var refused = coordinator.upload(form, words, "bild.png", PICTURE).expect(422);
        assertThat(refused.html().text()).contains("när alla på den har sagt ja");
        var agreed = Map.of("alt-sv", "Sju deltagare på en trappa", "agreed", "yes");
        var without = coordinator.upload(form, Map.of("agreed", "yes"), "bild.png", PICTURE);
        assertThat(without.status()).isEqualTo(422);
        coordinator.upload(form, agreed, "bild.png", PICTURE).expect(303);
        var hub = office.form(ProgrammeDesk.hub(date));
        var picture = hub.html().select("figure img").first();
        assertThat(picture.attr("alt")).isEqualTo("Sju deltagare på en trappa");
        var seen = coordinator.get(picture.attr("src")).expect(200);
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(office.in(() -> photos.of(date.id()))).isPresent();
        coordinator.submit(hub, "/photo/withdrawal", Map.of()).expect(303);
        assertThat(office.in(() -> photos.of(date.id()))).isEmpty();
        coordinator.get(picture.attr("src")).expect(404);
    }

    private String organisation() {
        var fresh = office.form("/goteborg/organisations/new");
        var typed = Map.of("name", "Leverantören", "sector", "PRIVATE");
        coordinator.submit(fresh, "/organisations", typed).expect(303);
        return office.form("/goteborg/roster/new")
                .html()
                .select("[name=organisation] option:contains(Leverantören)")
                .val();
    }

    private Visitor.Page module(String title, String group) {
        var form = office.form("/goteborg/modules/new");
        var typed =
                Map.of(
                        "title-sv", title,
                        "goals-sv", "Kan se sina egna vanor",
                        "minutes", "90",
                        "links", "https://material.example/koder",
                        "group0-sv", group,
                        "differs0-sv", "Utgår från egna erfarenheter");
        return coordinator
                .follow(coordinator.submit(form, "/modules", typed).expect(303))
                .expect(200);
    }

    private String list() {
        return office.form("/goteborg/modules").html().select("main").text();
    }
}
