package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.handslag.access.Tokens;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Way;
import org.handslag.scope.Role;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.ui.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until when a certificate is valid, wherever it is shown. */
@ServerTest
class CertificateExpiryTest {

    private final BeanFactory beans;
    private final DayPlay play;
    private final Completions completions;
    private final Certificates certificates;
    private final Certifying certifying;
    private final TestClock clock;
    private final int port;
    private final Visitor wire;

    CertificateExpiryTest(BeanFactory beans, @LocalServerPort int port) {
        this.beans = beans;
        this.play = beans.getBean(DayPlay.class);
        this.completions = beans.getBean(Completions.class);
        this.certificates = beans.getBean(Certificates.class);
        this.certifying = beans.getBean(Certifying.class);
        this.clock = beans.getBean(TestClock.class);
        this.port = port;
        this.wire = new Visitor(port, "sv");
    }

    @AfterEach
    void usualTime() {
        lasts(0);
        clock.reset();
    }

    @Test
    void endsAfterTheMonthsOfItsCourseAndSaysSoOnPaperInTheMailAndOnItsPages() {
        lasts(24);
        var completion = completed("Vera Giltig");
        var until = certificate(completion).validUntil();
        assertThat(until).isEqualTo(completion.completedOn().plusMonths(24));
        var said = day(until);
        assertThat(inbox("Vera Giltig")).contains("gäller till och med " + said);
        var page = wire.get(holder(completion)).expect(200);
        assertThat(page.text()).contains("gäller till och med " + said);
        var pdf = wire.get(holder(completion) + "/pdf").expect(200).raw().body();
        PdfUa.assertAccessible(pdf);
        assertThat(PdfText.copiedFrom(pdf)).contains("Giltigt till och med").contains(said);
        var checked = wire.get(check(completion)).expect(200);
        assertThat(checked.h1()).isEqualTo("Intyget är äkta");
        assertThat(checked.text()).contains(said).doesNotContain("Vera");
    }

    @Test
    void isGenuineButHasRunOutOnTheDayAfter() {
        lasts(1);
        var completion = completed("Åke Utgången");
        var until = certificate(completion).validUntil();
        clock.set(until.atTime(12, 0).atZone(play.goteborg().zone()).toInstant());
        assertThat(wire.get(check(completion)).h1()).isEqualTo("Intyget är äkta");
        clock.set(until.plusDays(1).atTime(0, 1).atZone(play.goteborg().zone()).toInstant());
        var page = wire.get(check(completion)).expect(200);
        assertThat(page.h1()).isEqualTo("Intyget är äkta men har gått ut");
        assertThat(page.text()).contains("Personen har gått kursen");
    }

    @Test
    void keepsItsDayWhenTheCourseSaysOtherwiseLaterUntilItIsReplaced() {
        lasts(24);
        var completion = completed("Kvar Som Sagt");
        lasts(12);
        var day = completion.completedOn();
        assertThat(certificate(completion).validUntil()).isEqualTo(day.plusMonths(24));
        play.in(() -> certifying.reissue(completion, "Fel namn", play.coordinator()));
        assertThat(certificate(completion).validUntil()).isEqualTo(day.plusMonths(12));
    }

    @Test
    void saysNothingWhereTheCourseSaysNothing() {
        var completion = completed("Evig Ebba");
        assertThat(certificate(completion).validUntil()).isNull();
        assertThat(inbox("Evig Ebba")).doesNotContain("gäller till och med");
        assertThat(wire.get(check(completion)).text()).doesNotContain("Giltigt");
        var pdf = wire.get(holder(completion) + "/pdf").expect(200).raw().body();
        assertThat(PdfText.copiedFrom(pdf)).doesNotContain("Giltigt");
    }

    @Test
    void isAColumnAndAFilterOfTheListAndStandsOnOnesOwnPage() {
        lasts(12);
        var completion = completed("Lista Lisa");
        var until = certificate(completion).validUntil();
        assertThat(found(until.minusDays(91), "expiry=soon")).isEmpty();
        assertThat(found(until.minusDays(90), "expiry=soon")).contains("Går ut inom 90 dagar");
        assertThat(found(until, "expiry=soon")).contains("Går ut inom 90 dagar");
        assertThat(found(until, "expiry=over")).isEmpty();
        assertThat(found(until.plusDays(1), "expiry=over")).contains("Har gått ut " + day(until));
        assertThat(found(until.plusDays(1), "expiry=nonsense")).contains("Har gått ut");
        var reader = beans.getBean(Staff.class).signedIn(port, play.goteborg(), Role.COORDINATOR);
        assertThat(reader.get("/goteborg/completions.csv?q=lista+lisa").expect(200).text())
                .contains("Giltigt till och med")
                .contains(until.toString());
        assertThat(reader.get("/goteborg/people/" + completion.person()).expect(200).text())
                .contains("Gick ut den " + day(until));
        var herself =
                beans.getBean(Staff.class).signedIn(port, play.goteborg(), completion.person());
        assertThat(herself.get("/goteborg/me").expect(200).text())
                .contains("Gick ut den " + day(until));
    }

    @Test
    void standsInTheMailAsACoordinatorSeesItBeforehandWithARealPersonsData() {
        lasts(24);
        clock.reset();
        var date = play.published();
        var path = "/goteborg/instances/" + date.id() + "/certificate-mail";
        var reader = beans.getBean(Staff.class).signedIn(port, play.goteborg(), Role.COORDINATOR);
        assertThat(reader.get(path).expect(200).text()).contains("Ingen har en plats än");
        var first = play.registered(date, "Anna Först");
        var second = play.registered(date, "Bo Sedan");
        var page = reader.get(path).expect(200);
        assertThat(page.text())
                .contains("Anna Först får det här", "Grattis! Du har gått Grundkurs");
        assertThat(page.text())
                .contains(
                        "gäller till och med "
                                + day(date.day(play.goteborg().zone()).plusMonths(24)));
        assertThat(page.html().select("select[name=as] option").eachText())
                .endsWith("Anna Först (svenska)", "Bo Sedan (svenska)");
        var other = reader.get(path + "?as=" + second.person()).expect(200);
        assertThat(other.text()).contains("Bo Sedan får det här");
        assertThat(play.in(() -> completions.of(first.id()))).isEmpty();
        assertThat(reader.get("/goteborg/instances/" + date.id() + "/mails").text())
                .contains("Se mejlet med intyget");
        var trainer = beans.getBean(Staff.class).signedIn(port, play.goteborg(), Role.TRAINER);
        trainer.get(path).expect(404);
    }

    @Test
    void refusesAValidityThatCannotBe() {
        var db = beans.getBean(JdbcClient.class);
        play.published();
        assertThatThrownBy(
                        () -> play.in(() -> db.sql("update course set valid_months = 0").update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("course_validity_possible");
    }

    private String found(LocalDate today, String query) {
        clock.set(today.atTime(12, 0).atZone(play.goteborg().zone()).toInstant());
        var reader = beans.getBean(Staff.class).signedIn(port, play.goteborg(), Role.COORDINATOR);
        var list = reader.get("/goteborg/completions?q=lista+lisa&" + query).expect(200);
        return list.html().select("tbody td").text();
    }

    private Completion completed(String name) {
        clock.reset();
        var date = play.published();
        var registration = play.registered(date, name);
        play.attended(date, registration, Note.present(Way.LIST));
        return play.in(() -> completions.of(registration.id())).orElseThrow();
    }

    private Certificate certificate(Completion completion) {
        return play.in(() -> certificates.of(completion.id())).getFirst();
    }

    private String check(Completion completion) {
        return "/goteborg/certificate/" + certificate(completion).code();
    }

    private String holder(Completion completion) {
        var tokens = beans.getBean(Tokens.class);
        var until = clock.instant().plusSeconds(86_400);
        var id = completion.id().value();
        var token = play.in(() -> tokens.issue(CertificateLinks.HOLDER, id, until));
        return "/goteborg/my-certificate/" + token;
    }

    private String inbox(String name) {
        var address = SeatCast.address(name).address();
        return beans.getBean(Inbox.class).of(play.goteborg(), address).getLast().text();
    }

    private String day(LocalDate day) {
        return Spoken.date(day, play.goteborg().language());
    }

    private void lasts(int months) {
        beans.getBean(CourseCast.class).lasts(play.goteborg(), months);
    }
}
