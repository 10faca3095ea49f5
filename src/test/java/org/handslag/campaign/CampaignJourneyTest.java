package org.handslag.campaign;

import static org.handslag.campaign.CampaignCast.typed;

import java.time.LocalDate;
import org.handslag.campaign.CampaignCast.Parts;
import org.handslag.directory.Organisations;
import org.handslag.directory.Workplaces;
import org.handslag.relation.EmployerContacts;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator invites a town's employers, and one of them answers, in a real browser. */
@ServerTest
class CampaignJourneyTest {
    private static int days = 0;

    private final Operator goteborg;
    private final CampaignCast office;
    private final CourseCast courses;
    private final Staff staff;
    private final Walk.Start start;

    CampaignJourneyTest(
            Cast cast,
            Organisations organisations,
            Workplaces workplaces,
            EmployerContacts contacts,
            Sending sending,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            Languages languages,
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
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "campaign");
    }

    @Test
    void writesChoosesLooksStartsAndFollows() {
        office.employer("Stenungsund", "Stenungsund kök", "kok@stenungsund.example");
        try (var walk = start.in("sv", Way.MOUSE, 1280)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            walk.go("/goteborg/organisations").follow("campaign.title").follow("campaign.new");
            walk.write("campaign.name", "Kusten")
                    .writeInto("subject-sv", "Till [butiken]")
                    .writeInto("text-sv", "Hej [kontakt]! Välkomna.")
                    .writeInto("first-day", "2026-11-02")
                    .press("campaign.to-workplaces")
                    .sees("[butiken]")
                    .writeInto("subject-sv", "Till [arbetsplats]")
                    .press("campaign.to-workplaces")
                    .select("municipality", "Stenungsund")
                    .press("ui.show")
                    .reads("campaign.found", "n", 1, "without", 0)
                    .press("campaign.choose-all", "n", 1)
                    .sees("Stenungsund kök")
                    .follow("circular.preview")
                    .sees("Hej Eva på Stenungsund kök! Välkomna.")
                    .press("campaign.start", "n", 1)
                    .reads("campaign.started");
            office.run();
            var link = office.link("kok@stenungsund.example");
            walk.go(link + "?answer=NOT_NOW").press("campaign.confirm");
            walk.go("/goteborg/campaigns")
                    .followTo("Kusten")
                    .follow("campaign.funnel")
                    .sees("Fick inbjudan", "Svarade");
            walk.go("/goteborg/relations").sees("Stenungsund kök");
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, WITHOUT_SCRIPT, 360", "da, KEYBOARD, 1280", "en, MOUSE, 360"})
    void answersByTheLinkAloneAndGoesOnToRegister(String language, Way way, int width) {
        var town = "By " + language;
        var email = "chef@" + language + "by.example";
        office.employer(town, town + " verkstad", email, language);
        var date = courses.published(goteborg, LocalDate.of(2026, 12, 14).plusDays(days++), 20);
        var fields = typed(town);
        fields.put("date", date.id().toString());
        office.sent(town.replace(" ", "%20"), fields);
        try (var walk = start.named("answer").in(language, way, width)) {
            walk.go(office.link(email) + "?answer=NEVER&lang=" + language)
                    .reads("campaign.question")
                    .choose("answer", "COME")
                    .press("campaign.confirm")
                    .holds("signup.organisation", town + " verkstad");
            walk.go(office.link(email))
                    .reads("campaign.answered-before", "answer", walk.t("reply.COME"))
                    .choose("answer", "NEVER")
                    .press("campaign.confirm")
                    .reads("campaign.replied.NEVER");
        }
    }
}
