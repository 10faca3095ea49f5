package org.handslag.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.release.ReleaseCast.id;
import static org.handslag.release.ReleaseCast.of;
import static org.handslag.release.ReleaseCast.releases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.handslag.agreement.AgreementCast;
import org.handslag.directory.People;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.MergeDesk;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Releases that others note, that follow someone, and that a link gives. */
@ServerTest
class ReleasesOfOthersTest {
    private final CircleCast circles;
    private final ReleaseCast cast;
    private final TestClock clock;
    private final Inbox inbox;
    private final People people;
    private final PeopleCast entries;
    private final UnitOfWork work;
    private final int port;

    ReleasesOfOthersTest(
            CircleCast circles,
            TestClock clock,
            Inbox inbox,
            People people,
            PeopleCast entries,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.circles = circles;
        this.cast = new ReleaseCast(circles, clock);
        this.clock = clock;
        this.inbox = inbox;
        this.people = people;
        this.entries = entries;
        this.work = work;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void areNotedByTheConsultantWithTheWayAndTheLanguage() {
        var play = promised("Elin");
        var note = releases(play) + cast.part(play, play.mentor(), "GOALS");
        var form = play.consultant().get(note).expect(200);
        assertThat(form.h1()).isEqualTo("Elin Adept tar tillbaka något");
        play.consultant().submit(form, "/GOALS", Map.of()).expect(422);
        play.consultant().submit(form, "/GOALS", Map.of("way", "SELF", "read-in", "x")).expect(422);
        assertThat(cast.goalsShown(play)).isTrue();
        var said = Map.of("way", "TELEPHONE", "read-in", "arabiska, tolk i telefon");
        play.consultant().submit(form, "/GOALS", said).expect(303);
        assertThat(cast.goalsShown(play)).isFalse();
        var mentee = circles.signedIn(play, play.mentee());
        assertThat(mentee.get(releases(play)).text())
                .contains("skrev upp det som sades i telefon (arabiska, tolk i telefon)");
        assertThat(mentee.get("/goteborg/me").text()).contains("Vem som får veta vad om dig");
        assertThat(circles.signedIn(play, play.mentor()).get(releases(play)).text())
                .contains("Togs tillbaka från")
                .doesNotContain("arabiska");
        mentee.get(note).expect(404);
        circles.leader(port).get(note).expect(404);
        var again = play.consultant().get(note).expect(200);
        assertThat(again.h1()).isEqualTo("Elin Adept visar något igen");
        play.consultant().submit(again, "/GOALS", said).expect(303);
        assertThat(cast.goalsShown(play)).isTrue();
    }

    @Test
    void tellTheCoordinatorWhatSheSeesHerselfAndLetHerNoteWhereThereIsNoConsultant() {
        var play = promised("Fanny");
        var leader = circles.leader(port);
        assertThat(leader.get(releases(play)).expect(200).text())
                .contains("Mål, och steg dit", "Kon Fanny")
                .contains("Adepten bestämmer")
                .doesNotContain("Kortet: så lär jag mig bäst", "Anteckna ett svar");
        assertThat(play.consultant().get(releases(play)).text())
                .contains("Kortet: så lär jag mig bäst", "Anteckna ett svar");
        circles.change(
                "update circle_member set role = 'STAND_IN' where role = 'CONSULTANT'" + of(play));
        assertThat(leader.get(releases(play)).text()).contains("Anteckna ett svar");
        var note = leader.get(releases(play) + cast.part(play, play.mentor(), "GOALS")).expect(200);
        leader.submit(note, "/GOALS", Map.of("way", "PAPER", "read-in", "svenska")).expect(303);
        assertThat(cast.goalsShown(play)).isFalse();
    }

    @Test
    void stayTakenBackWhenTheSamePersonComesAgain() {
        var play = promised("Jonna");
        cast.change(play, play.mentor(), "GOALS");
        var id = "mentorship_id = '" + id(play) + "'";
        circles.change(
                "update circle_member set from_day = '2026-01-01', until_day = '2026-01-31'"
                        + " where role = 'MENTOR' and "
                        + id);
        circles.change(
                """
                insert into circle_member (id, mentorship_id, person_id, role, from_day)
                select gen_random_uuid(), mentorship_id, person_id, 'STAND_IN', '2026-02-01'
                  from circle_member where role = 'MENTOR' and
                """
                        + id);
        circles.promise(play, play.mentor());
        assertThat(
                        circles.one(
                                "select array_to_string(withheld, ',') from circle_member where role = 'STAND_IN' and "
                                        + id))
                .isEqualTo("GOALS");
        assertThat(
                        circles.one(
                                "select count(*)::text from release where role = 'STAND_IN' and item = 'GOALS'"
                                        + of(play)))
                .isEqualTo("0");
    }

    @Test
    void goWithTheMenteeWhenSheIsErased() {
        var play = promised("Kim");
        work.in(circles.goteborg().id(), () -> people.erase(play.mentee(), clock.instant()));
        assertThat(circles.one("select count(*)::text from release where true" + of(play)))
                .isEqualTo("0");
    }

    /** Whoever had promised before there were releases has those that the promise opens now. */
    @Test
    void areThereForWhoeverHadPromisedBefore() throws IOException {
        var play = promised("Nea");
        var all =
                "select string_agg(concat_ws(' ', member_id, person_id, role, item, ground, released_way,"
                        + " released_by), ',' order by person_id, item) from release where true"
                        + of(play);
        var told = circles.one(all);
        circles.change("delete from release where true" + of(play));
        var migration =
                new ClassPathResource("db/migration/V1126__releases.sql")
                        .getContentAsString(StandardCharsets.UTF_8);
        var since = migration.substring(migration.indexOf("insert into release"));
        circles.change(since.replace(";", " and c" + of(play).replace(" and ", ".")));
        assertThat(circles.one(all)).isEqualTo(told);
    }

    /** What the mentee keeps from her is kept from the entry that she becomes. */
    @Test
    void followWhoeverIsMergedAndComeBack() {
        var play = promised("Lovisa");
        cast.change(play, play.mentor(), "GOALS");
        var all = "select count(*)::text from release where person_id = '%s'" + of(play);
        var other = entries.person("Ny Post Lovisa", null, null);
        var desk = new MergeDesk(circles.leader(port));
        desk.merge(play.mentor(), other);
        assertThat(circles.one(all.formatted(other))).isEqualTo("10");
        assertThat(circles.signedIn(play, other).get(play.path() + "/goals").status())
                .isEqualTo(404);
        desk.part();
        assertThat(circles.one(all.formatted(play.mentor()))).isEqualTo("10");
    }

    @Test
    void tellOfWhoeverReadsTheAgreementByALink() {
        var agreements = new AgreementCast(circles, clock, port);
        var play = agreements.begun("Mia");
        agreements.write(play);
        var consultant = play.consultant();
        var agreement = play.path() + "/agreement";
        var form = consultant.get(agreement + "/words/requirements").expect(200);
        var named =
                Map.of(
                        "young", "yes",
                        "guardian-name", "Mor Mia",
                        "guardian-email", "mor@mia.example");
        consultant.submit(form, "/words/requirements", named).expect(303);
        var mentee = circles.signedIn(play, play.mentee());
        assertThat(mentee.get(releases(play)).text()).doesNotContain("Mor Mia");
        consultant
                .post(agreement + "/asking", AgreementCast.csrf(consultant.get(agreement)))
                .expect(303);
        assertThat(mentee.get(releases(play)).text())
                .contains("Mor Mia, vårdnadshavare", "fick frågan")
                .doesNotContain("sa ja");
        var link = inbox.last(circles.goteborg(), "mor@mia.example").path("/approve/");
        var guardian = new Visitor(port, "sv");
        guardian.submit(guardian.get(link).expect(200), "/approve/", Map.of("read", "yes"))
                .expect(303);
        assertThat(mentee.get(releases(play)).text()).contains("Mor Mia, vårdnadshavare", "sa ja");
        assertThat(circles.signedIn(play, play.mentor()).get(releases(play)).text())
                .doesNotContain("Mor Mia");
    }

    private Play promised(String name) {
        return cast.promised(port, name);
    }
}
