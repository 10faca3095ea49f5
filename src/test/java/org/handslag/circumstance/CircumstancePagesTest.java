package org.handslag.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.handslag.fit.Point;
import org.handslag.profile.PostalAreas;
import org.handslag.profile.ProfilePlay;
import org.handslag.scope.Role;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What mentors bring, who is kept apart, how long the way takes, where postal areas are. */
@ServerTest
class CircumstancePagesTest {
    private static final String MENTOR = "/goteborg/me/mentor-profile";
    private static final String AREAS = "/goteborg/postal-areas";

    private final BeanFactory beans;
    private final TestClock clock;
    private final int port;

    CircumstancePagesTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void aMentorSaysWhatSheBrings() {
        var play = new ProfilePlay(beans, port, "Ada Adept");
        var mentor = play.as(play.mentor);
        assertThat(read(mentor.get("/goteborg/me"))).contains("Mer om mig som mentor");
        var said = Map.of("languages", "ar", "slots-MONDAY", "EVENING", "interests", "MUSIC");
        var form = mentor.get(MENTOR).expect(200);
        mentor.submit(form, "/mentor-profile", said).expect(303);
        var saved = mentor.get(MENTOR).html();
        assertThat(saved.select("[name=languages][checked]").val()).isEqualTo("ar");
        assertThat(saved.select("[name=slots-MONDAY][checked]").val()).isEqualTo("EVENING");
        assertThat(read(mentor.get("/goteborg/me"))).contains("Du har berättat om dig");
        mentor.submit(form, "/mentor-profile", Map.of("languages", "sv")).expect(303);
        var both = mentor.submit(form, "/mentor-profile", Map.of("languages", "da")).expect(409);
        assertThat(read(both)).contains("svenska");
        mentor.submit(form, "/mentor-profile", Map.of("languages", "xx")).expect(422);
        play.her().get(MENTOR).expect(404);
    }

    @Test
    void aCoordinatorKeepsTwoApartAndSeesNoPrivateWord() {
        var play = new ProfilePlay(beans, port, "Bia Adept");
        play.saysNotAgain(play.mentor);
        var leader = play.leader();
        var page = leader.get(play.referral + "/apart").expect(200);
        assertThat(read(page)).contains("Ingen hålls isär från personen");
        leader.submit(page, "/apart", Map.of("reason", "DISPUTE")).expect(422);
        leader.submit(page, "/apart", Map.of("mentor", "nobody", "reason", "DISPUTE")).expect(422);
        var mentor = play.mentor.toString();
        var said = Map.of("mentor", mentor, "reason", "FORMER_CASE");
        leader.submit(page, "/apart", said).expect(303);
        leader.submit(page, "/apart", said).expect(409);
        var kept = leader.get(play.referral + "/apart");
        assertThat(kept.html().select("tbody tr")).hasSize(1);
        assertThat(read(kept)).contains("De har mötts i ett ärende");
        leader.submit(kept, "/ending", Map.of()).expect(303);
        assertThat(read(leader.get(play.referral + "/apart"))).contains("Ingen hålls isär");
        play.as(play.consultant).get(play.referral + "/apart").expect(404);
        assertThat(read(play.as(play.consultant).get(play.referral)))
                .contains("Restider till arbetsplatser")
                .doesNotContain("Hålls isär");
    }

    @Test
    void aConsultantTypesHowLongTheWayTakes() {
        var play = new ProfilePlay(beans, port, "Cia Adept");
        play.offers();
        var consultant = play.as(play.consultant);
        var page = consultant.get(play.referral + "/travel-times").expect(200);
        assertThat(read(page)).contains("Ingen restid är inskriven än");
        var workplace = play.workplace.toString();
        var long_ = Map.of("workplace", workplace, "minutes", "241");
        consultant.submit(page, "/travel-times", long_).expect(422);
        consultant.submit(page, "/travel-times", Map.of("minutes", "40")).expect(422);
        var said = Map.of("workplace", workplace, "minutes", "40");
        consultant.submit(page, "/travel-times", said).expect(303);
        var typed = consultant.get(play.referral + "/travel-times");
        assertThat(typed.html().select("tbody tr").text()).contains("Lagret Cia Adept, Norr 40");
        consultant.submit(typed, "/removal", Map.of()).expect(303);
        assertThat(read(consultant.get(play.referral + "/travel-times")))
                .contains("Ingen restid är inskriven än");
        var other = play.staff.signedIn(port, play.rooms.goteborg(), Role.JOB_CONSULTANT);
        other.get(play.referral + "/travel-times").expect(404);
    }

    @Test
    void postalAreasAreTakenInWholeOrNotAtAll() {
        var play = new ProfilePlay(beans, port, "Dia Adept");
        var leader = play.leader();
        var before = leader.get(AREAS).expect(200);
        var wrong =
                "postnummer;latitud;longitud\n413 01;57,698;11,957\nHaga!;1;1\n41302;99;x\n41301;1;1\n";
        var told = upload(leader, before, wrong).expect(422);
        assertThat(read(told)).contains("3 rader stämmer inte", "Rad 3: det första", "Rad 5:");
        assertThat(upload(leader, before, "postnummer;latitud\n1;2\n").expect(422).text())
                .contains("tre kolumner");
        upload(leader, before, "postnummer;latitud;longitud\n").expect(422);
        leader.submit(before, "/postal-areas", Map.of()).expect(422);
        assertThat(play.in(() -> beans.getBean(PostalAreas.class).known())).isZero();
        var right = "postnummer;latitud;longitud\n413 01;57,698;11,957\n41302;57.7;11.95\n";
        upload(leader, before, right).expect(303);
        assertThat(read(leader.get(AREAS))).contains("2 postnummer är inlästa");
        assertThat(play.in(() -> beans.getBean(PostalAreas.class).points(List.of("41301"))))
                .containsEntry("41301", new Point(57.698, 11.957));
        play.as(play.consultant).get(AREAS).expect(404);
    }

    private static Visitor.Page upload(Visitor who, Visitor.Page page, String text) {
        return who.upload(page, Map.of(), "areas.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Visitor.Page page) {
        return ProfilePlay.read(page);
    }
}
