package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.campaign.CampaignCast.typed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.campaign.CampaignCast.Parts;
import org.handslag.campaign.InvitedPage.Reply;
import org.handslag.course.CourseInstance;
import org.handslag.directory.Organisations;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.relation.EmployerContacts;
import org.handslag.relation.RelationState;
import org.handslag.relation.Relations;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A workplace answers by its link, or leaves at one press in its mail program. */
@ServerTest
class InvitedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Operator goteborg;
    private final CampaignCast office;
    private final CourseCast courses;
    private final Relations relations;
    private final Replying replying;
    private final TestClock clock;
    private final Visitor visitor;
    private final int port;

    InvitedTest(
            Cast cast,
            Organisations organisations,
            Workplaces workplaces,
            EmployerContacts contacts,
            Sending sending,
            CourseCast courses,
            Relations relations,
            Replying replying,
            Staff staff,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        var parts =
                new Parts(
                        organisations,
                        workplaces,
                        contacts,
                        sending,
                        courses,
                        staff,
                        inbox,
                        work,
                        clock);
        clock.reset();
        this.goteborg = cast.goteborg();
        this.office = new CampaignCast(goteborg, parts, port);
        this.courses = courses;
        this.relations = relations;
        this.replying = replying;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void looksAtAnInvitationAsOftenAsAnyScannerLikesWithoutChangingAnything() {
        var at = invited("scanner");
        for (var answer : Reply.values()) {
            var page = visitor.get(at.link() + "?answer=" + answer).expect(200);
            assertThat(page.html().select("input[name=answer][checked]").val())
                    .isEqualTo(answer.name());
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        }
        visitor.get(at.link() + "/one-click").expect(200);
        assertThat(visitor.head(at.link() + "/one-click")).isEqualTo(200);
        assertThat(visitor.head(at.link())).isEqualTo(200);
        assertThat(relation(at)).isEqualTo(RelationState.INVITED);
        assertThat(answers(at)).isZero();
    }

    @Test
    void leavesAtOnePressOfTheMailProgramHoweverOftenItIsSent() {
        var at = invited("ett-tryck");
        var said = Map.of("List-Unsubscribe", "One-Click");
        var stranger = new Visitor(port, "en");
        for (int i = 0; i < 3; i++) {
            var page = stranger.post(at.link() + "/one-click", said).expect(200);
            assertThat(page.h1()).isEqualTo("You get no more invitations");
        }
        assertThat(relation(at)).isEqualTo(RelationState.NOT_ASKED);
        assertThat(answers(at)).isEqualTo(1);
        assertThat(
                        stranger.post("/goteborg/invited/AAAAAAAAAAAAAAAAAAAAAA/one-click", said)
                                .status())
                .isEqualTo(404);
        assertThat(stranger.post(at.link(), Map.of("answer", "NEVER")).status()).isEqualTo(403);
    }

    @Test
    void changesItsMindAndIsAskedAgain() {
        var at = invited("angrar");
        answer(at, Map.of("answer", "NEVER", "whole", "yes")).expect(303);
        assertThat(relation(at)).isEqualTo(RelationState.NOT_ASKED);
        assertThat(visitor.get(at.link()).text()).contains("Ert svar: Aldrig mer");
        answer(at, Map.of("answer", "COLLEAGUE")).expect(303);
        assertThat(relation(at)).isEqualTo(RelationState.INVITED);
        answer(at, Map.of("answer", "NOT_NOW", "until", "2027-02-01")).expect(303);
        assertThat(relation(at)).isEqualTo(RelationState.RESTING);
        assertThat(office.in(() -> relations.of(at.workplace(), LocalDate.of(2027, 2, 2))))
                .isEqualTo(RelationState.INVITED);
    }

    @Test
    void refusesADayThatIsOverAndAnAddressThatIsNone() {
        var at = invited("fel");
        var past = answer(at, Map.of("answer", "NOT_NOW", "until", "2026-01-01")).expect(422);
        assertThat(past.html().select(".ds-error-summary").text()).contains("redan varit");
        var broken = Map.of("answer", "COLLEAGUE", "colleague-email", "kollega@");
        assertThat(answer(at, broken).expect(422).html().select("[name=colleague-email]").val())
                .isEqualTo("kollega@");
        answer(at, Map.of("answer", "")).expect(422);
        assertThat(answers(at)).isZero();
    }

    @Test
    void sendsTheInvitationOnToAColleagueAndForgetsHerInTime() {
        var at = invited("vidare");
        var named = Map.of("colleague-name", "Åsa Ny", "colleague-email", "asa@vidare.example");
        var fields = new HashMap<>(named);
        fields.put("answer", "COLLEAGUE");
        answer(at, fields).expect(303);
        answer(at, fields).expect(303);
        assertThat(office.letters("asa@vidare.example")).hasSize(1);
        assertThat(office.letters("asa@vidare.example").getFirst().text()).contains("Hej Åsa Ny!");
        var hers = office.link("asa@vidare.example");
        assertThat(visitor.get(hers).text()).contains("vidare");
        clock.forward(Replying.KEPT.plusDays(1));
        office.in(
                () -> {
                    replying.emptyColleagues();
                    return true;
                });
        var last = office.in(() -> replying.last(replying.find(token(at))));
        assertThat(last.orElseThrow().colleagueEmail()).isEmpty();
        assertThat(last.orElseThrow().reply()).isEqualTo(Reply.COLLEAGUE);
    }

    @Test
    void comesRegistersAndIsFollowedIntoTheFunnel() {
        var date = courses.published(goteborg, LocalDate.of(2026, 12, 17), 20);
        var at = invited("kommer", date);
        var answered = answer(at, Map.of("answer", "COME")).expect(303);
        assertThat(answered.header("Location"))
                .contains("/courses/" + date.slug() + "/register", "invited=" + token(at));
        var form = visitor.follow(answered).expect(200);
        assertThat(form.html().select("[name=name]").val()).isEqualTo("Eva på kommer");
        assertThat(form.html().select("[name=organisation]").val()).isEqualTo("kommer");
        var typed = Map.of("seat-1-later", "yes");
        var sent = visitor.submit(form, "/register", typed);
        assertThat(sent.status()).as(sent.html().select(".ds-error-summary").text()).isEqualTo(303);
        var funnel = office.coordinator().get(at.campaign() + "/funnel").expect(200);
        assertThat(row(funnel, "Anmälde någon")).isEqualTo("Anmälde någon 1 1");
        assertThat(row(funnel, "Svarade")).isEqualTo("Svarade 1 –");
        assertThat(office.coordinator().get(at.campaign() + "/people").text())
                .contains("Namn kommer");
        var file = office.coordinator().get(at.campaign() + "/funnel.csv").expect(200).text();
        assertThat(file).contains("Anmälde någon;1;1");
    }

    @Test
    void givesAColleagueAFormWithNobodysName() {
        var date = courses.published(goteborg, LocalDate.of(2026, 12, 18), 20);
        var at = invited("skickar", date);
        var named = Map.of("answer", "COLLEAGUE", "colleague-email", "ny@skickar.example");
        answer(at, named).expect(303);
        for (var link : List.of(office.link("ny@skickar.example"), at.link())) {
            var come = visitor.submit(visitor.get(link), link, Map.of("answer", "COME"));
            var form = visitor.follow(come.expect(303)).expect(200);
            assertThat(form.html().select("[name=name]").val()).isEmpty();
            assertThat(form.html().select("[name=email]").val()).isEmpty();
            assertThat(form.text()).doesNotContain("Eva på skickar", "skickar@svar.example");
            assertThat(form.html().select("[name=organisation]").val()).isEqualTo("skickar");
        }
    }

    // --- helpers -------------------------------------------------------------------------

    private record At(String campaign, String link, WorkplaceId workplace) {}

    private At invited(String name, CourseInstance... dates) {
        var workplace = office.employer("Ort " + name, name, name + "@svar.example");
        var fields = typed(name);
        if (dates.length > 0) {
            fields.put("date", dates[0].id().toString());
        }
        var path = office.sent("Ort%20" + name, fields);
        clock.reset();
        return new At(path, office.link(name + "@svar.example"), workplace);
    }

    private Visitor.Page answer(At at, Map<String, String> fields) {
        return visitor.submit(visitor.get(at.link()).expect(200), at.link(), fields);
    }

    private static String token(At at) {
        return at.link().substring(at.link().lastIndexOf('/') + 1);
    }

    private RelationState relation(At at) {
        return office.in(() -> relations.of(at.workplace(), TODAY));
    }

    private int answers(At at) {
        var row = office.coordinator().get(at.campaign() + "/funnel").expect(200);
        return Integer.parseInt(row(row, "Svarade").replaceAll("\\D", ""));
    }

    private static String row(Visitor.Page page, String step) {
        return page.html().select("table:not(.bars) tbody tr").stream()
                .map(tr -> tr.text())
                .filter(text -> text.startsWith(step))
                .findFirst()
                .orElseThrow();
    }
}
