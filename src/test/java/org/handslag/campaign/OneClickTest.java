package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.campaign.CampaignCast.typed;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.campaign.CampaignCast.Parts;
import org.handslag.directory.Organisations;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.message.Mail;
import org.handslag.message.PostOffice;
import org.handslag.relation.EmployerContacts;
import org.handslag.relation.RelationState;
import org.handslag.relation.Relations;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** One press in the mail program (RFC 8058), with the invitation as it came to a mail server. */
@ServerTest
class OneClickTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, String> PRESS = Map.of("List-Unsubscribe", "One-Click");

    private final CampaignCast office;
    private final Relations relations;
    private final PostOffice post;
    private final JdbcClient db;
    private final TestClock clock;
    private final Visitor program;

    OneClickTest(
            Cast cast,
            Organisations organisations,
            Workplaces workplaces,
            EmployerContacts contacts,
            Sending sending,
            CourseCast courses,
            Relations relations,
            Staff staff,
            Inbox inbox,
            PostOffice post,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
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
        this.office = new CampaignCast(cast.goteborg(), parts, port);
        this.relations = relations;
        this.post = post;
        this.db = db;
        this.clock = clock;
        this.program = new Visitor(port, "sv");
    }

    @BeforeEach
    void emptyMailboxes() {
        clock.reset();
        post.empty();
    }

    @Test
    void namesOneAddressThatIsPostedTo() {
        invited("rubriken");
        var mail = post.mailTo("rubriken@");
        assertThat(header(mail, "List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(header(mail, "List-Unsubscribe"))
                .singleElement()
                .asString()
                .matches("<https?://[^<> ,]+/goteborg/invited/[\\w-]{22}/one-click>");
        assertThat(mail.text()).doesNotContain("one-click");
    }

    @Test
    void aScannerThatOpensTheAddressChangesNothing() {
        var workplace = invited("skannern");
        var before = answers();
        var address = pressed("skannern@");
        for (int i = 0; i < 2; i++) {
            var page = program.get(address).expect(200);
            assertThat(page.html().select("[name=answer][checked]").val()).isEqualTo("NEVER");
            assertThat(page.header("Cache-Control")).contains("no-store");
            assertThat(program.head(address)).isEqualTo(200);
        }
        assertThat(now(workplace)).isEqualTo(RelationState.INVITED);
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void aPressTakesTheReaderOffTheListAndASecondOneIsHarmless() {
        var workplace = invited("trycket");
        var before = answers();
        var address = pressed("trycket@");
        for (int i = 0; i < 2; i++) {
            var page = program.post(address, PRESS).expect(200);
            assertThat(page.h1()).isEqualTo("Ni får inga fler inbjudningar");
            assertThat(now(workplace)).isEqualTo(RelationState.NOT_ASKED);
            assertThat(answers() - before).isEqualTo(1);
        }
        office.sent("Ort%20trycket", typed("Igen"));
        assertThat(office.letters("trycket@press.example")).hasSize(1);
    }

    @Test
    void aPostThatDoesNotSayWhatItPressesChangesNothing() {
        var workplace = invited("annat");
        var address = pressed("annat@");
        for (var said : List.of(Map.<String, String>of(), Map.of("List-Unsubscribe", "No"))) {
            var page = program.post(address, said).expect(422);
            assertThat(page.html().select("[name=answer][checked]").val()).isEqualTo("NEVER");
        }
        assertThat(now(workplace)).isEqualTo(RelationState.INVITED);
    }

    @Test
    void aForgedAddressIsAnsweredInClearWordsAndChangesNothing() {
        var workplace = invited("forfalskad");
        var address = pressed("forfalskad@");
        for (var token : List.of("A".repeat(22), "x", "or-1-is-1", "A".repeat(3000))) {
            var forged = address.replaceFirst("invited/[^/]+", "invited/" + token);
            var page = program.post(forged, PRESS).expect(404);
            assertThat(page.h1()).as(token).isEqualTo("Sidan finns inte");
            assertThat(page.text()).doesNotContain("Exception", "forfalskad");
        }
        assertThat(now(workplace)).isEqualTo(RelationState.INVITED);
    }

    private WorkplaceId invited(String name) {
        var workplace = office.employer("Ort " + name, name, name + "@press.example");
        office.sent("Ort%20" + name, typed(name));
        post.deliver();
        return workplace;
    }

    /** The path of the address to which the mail program posts. */
    private String pressed(String reader) {
        var header = header(post.mailTo(reader), "List-Unsubscribe")[0];
        return URI.create(header.substring(1, header.length() - 1)).getPath();
    }

    private static String[] header(Mail mail, String name) {
        try {
            return mail.raw().getHeader(name);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private RelationState now(WorkplaceId workplace) {
        return office.in(() -> relations.of(workplace, TODAY));
    }

    private int answers() {
        return office.in(
                () -> db.sql("select count(*) from campaign_answer").query(Integer.class).single());
    }
}
