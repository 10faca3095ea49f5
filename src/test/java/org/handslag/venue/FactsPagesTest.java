package org.handslag.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.VenueCast;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator tells what a place is like, one group at a time. */
@ServerTest
class FactsPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Operator goteborg;
    private final VenueCast cast;
    private final VenueRegister register;
    private final UnitOfWork work;
    private final Visitor coordinator;

    FactsPagesTest(
            Cast operators,
            VenueCast cast,
            VenueRegister register,
            UnitOfWork work,
            Staff staff,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.register = register;
        this.work = work;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @Test
    void keepsAnswersMeasuresNotesAndWhoLooked() {
        var venue = cast.place(goteborg, "Yesbox", "Göteborg");
        var typed =
                Map.of(
                        "value-step-free", "NO",
                        "measure-step-free", "3 steg, 15 cm",
                        "note-step-free-sv", "Ring på klockan",
                        "measure-door-width", "92 cm",
                        "checkedBy", "Vaktmästaren",
                        "checkedOn", "2026-10-20",
                        "next", "yes");
        var done = send(venue, "entrance", typed).expect(303);
        assertThat(done.header("Location")).endsWith("/facts/levels");
        var stepFree = fact(venue, "step-free");
        assertThat(stepFree.measure()).isEqualTo("3 steg, 15 cm");
        assertThat(stepFree.checkedBy()).isEqualTo("Vaktmästaren");
        assertThat(stepFree.checkedOn()).isEqualTo("2026-10-20");
        assertThat(fact(venue, "door-width").value()).isEqualTo(FactValue.YES);
        assertThat(fact(venue, "threshold").version()).isZero();
        var hub = coordinator.get("/goteborg" + venue.path() + "/inventory").expect(200);
        assertThat(hub.html().text())
                .contains("2 av 9 besvarade", "Stegfri entré: nej, 3 steg, 15 cm")
                .contains("Stegfri entré ändrades")
                .doesNotContain("Ring på klockan");
    }

    @Test
    void givesOnlyWhatChangedTheNewDayUnlessAllWasLookedAtAgain() {
        var venue = cast.place(goteborg, "Kajen", "Göteborg");
        var before = LocalDate.of(2024, 5, 1);
        cast.tell(goteborg, venue, "loop", FactValue.YES, "", before);
        send(venue, "hearing", Map.of("value-microphones", "YES")).expect(303);
        assertThat(fact(venue, "loop").checkedOn()).isEqualTo(before);
        assertThat(fact(venue, "microphones").checkedOn()).isEqualTo(TODAY);
        send(venue, "hearing", Map.of("again", "yes")).expect(303);
        assertThat(fact(venue, "loop").checkedOn()).isEqualTo(TODAY);
        assertThat(fact(venue, "calm-sound").version()).isZero();
        assertThat(coordinator.get("/goteborg" + venue.path() + "/inventory").html().text())
                .contains("Hörslinga: från ”1 maj 2024” till ”2 november 2026”");
    }

    @Test
    void takesAnAnswerBack() {
        var venue = cast.place(goteborg, "Ladan", "Göteborg");
        cast.tell(goteborg, venue, "loop", FactValue.YES, "", TODAY);
        send(venue, "hearing", Map.of("value-loop", "")).expect(303);
        assertThat(fact(venue, "loop").isKnown()).isFalse();
        assertThat(fact(venue, "loop").checkedOn()).isNull();
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var venue = cast.place(goteborg, "Verket", "Göteborg");
        var typed =
                Map.of(
                        "value-step-free", "MAYBE",
                        "measure-lift", "ingen fråga här",
                        "measure-threshold", "x".repeat(81),
                        "note-door-opener-sv", "å".repeat(100_000),
                        "checkedOn", "2027-01-01");
        var page = send(venue, "entrance", typed).expect(422);
        assertThat(page.html().select(".ds-error-summary li")).hasSize(4);
        assertThat(page.html().text()).contains("Dagen har inte varit än.");
        assertThat(page.html().select("details[open] input[name=note-door-opener-sv]")).hasSize(1);
        assertThat(work.in(goteborg.id(), () -> register.access(venue.id())).told()).isEmpty();
    }

    @Test
    void showsBothAnswersWhenSomeoneElseSavedFirst() {
        var venue = cast.place(goteborg, "Bron", "Göteborg");
        var path = "/goteborg" + venue.path() + "/facts/hearing";
        var form = coordinator.get(path).expect(200);
        coordinator.submit(form, "/facts/hearing", Map.of("value-loop", "NO")).expect(303);
        var late = coordinator.submit(form, "/facts/hearing", Map.of("value-loop", "YES"));
        assertThat(late.expect(409).html().select(".ds-validation-message").text()).contains("nej");
        coordinator.submit(late, "/facts/hearing", Map.of()).expect(303);
        assertThat(fact(venue, "loop").value()).isEqualTo(FactValue.YES);
        var other = coordinator.get("/goteborg" + venue.path() + "/facts/sight").expect(200);
        send(venue, "toilet", Map.of("value-toilet-for-all", "YES")).expect(303);
        coordinator.submit(other, "/facts/sight", Map.of("value-dogs", "YES")).expect(303);
    }

    private Visitor.Page send(Venue venue, String group, Map<String, String> typed) {
        var form = coordinator.get("/goteborg" + venue.path() + "/facts/" + group).expect(200);
        return coordinator.submit(form, "/facts/" + group, typed);
    }

    private Fact fact(Venue venue, String code) {
        return work.in(goteborg.id(), () -> register.access(venue.id())).groups().stream()
                .flatMap(group -> group.facts().stream())
                .filter(fact -> fact.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
