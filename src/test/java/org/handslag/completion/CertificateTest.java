package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.alone;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.access.Tokens;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Way;
import org.handslag.course.CourseInstance;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest;
import org.handslag.settings.LogoCast;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A certificate as its holder gets it and as a stranger checks it. */
@ServerTest
class CertificateTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final DayPlay play;
    private final Completions completions;
    private final Certificates certificates;
    private final People people;
    private final Tokens tokens;
    private final LogoCast logos;
    private final TestClock clock;
    private final Visitor wire;

    CertificateTest(
            DayPlay play,
            Completions completions,
            Certificates certificates,
            People people,
            Tokens tokens,
            LogoCast logos,
            TestClock clock,
            @LocalServerPort int port) {
        this.play = play;
        this.completions = completions;
        this.certificates = certificates;
        this.people = people;
        this.tokens = tokens;
        this.logos = logos;
        this.clock = clock;
        this.wire = new Visitor(port, "sv");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "Åsa Öberg, sv",
        "Søren Kjær, da",
        "Ann Smith, en",
        "Наталія Шевченко, sv",
        "أمل حداد, da"
    })
    void printsACertificateThatEveryoneCanRead(String name, String language) {
        logos.bring(play.goteborg());
        var instance = play.published();
        var person = play.in(() -> person(name, language));
        var registration = registered(instance, person);
        play.attended(instance, registration, Note.present(Way.LIST));
        var completion = play.in(() -> completions.of(registration.id())).orElseThrow();
        var until = clock.instant().plus(Duration.ofDays(1));
        var token =
                play.in(
                        () ->
                                tokens.issue(
                                        CertificateLinks.HOLDER, completion.id().value(), until));
        for (var size : List.of("", "?large=true")) {
            var pdf =
                    wire.get("/goteborg/my-certificate/" + token + "/pdf" + size)
                            .expect(200)
                            .raw()
                            .body();
            PdfUa.assertAccessible(pdf);
            assertThat(PdfText.copiedFrom(pdf)).contains(name.split(" ")[0]);
        }
    }

    @Test
    void showsInitialsCourseAndDayToWhoeverChecks() {
        var instance = play.published();
        var registration = play.registered(instance, "Vera Lind");
        play.attended(instance, registration, Note.present(Way.LIST));
        var completion = play.in(() -> completions.of(registration.id())).orElseThrow();
        var code = play.in(() -> certificates.of(completion.id())).getFirst().code();
        var page = wire.get("/goteborg/certificate/" + code).expect(200);
        assertThat(page.html().text()).contains("V. L.").doesNotContain("Vera");
        assertThat(wire.get("/goteborg/certificate/NOSUCHCODE").expect(200).h1())
                .contains("inget intyg");
    }

    private PersonId person(String name, String language) {
        var email = new Email("person" + PEOPLE.incrementAndGet() + "@arbetsplats.example");
        return people.add(NewPerson.of(name, email, Locale.of(language)));
    }

    private Registration registered(CourseInstance instance, PersonId person) {
        var name = play.in(() -> people.find(person)).orElseThrow();
        var request = alone(instance, "Someone");
        var email = name.email();
        var contact =
                new SeatRequest.Contact(
                        name.name(), email, "", PostalAddress.none(), "", "", name.language());
        var seat = new SeatRequest.Seat(name.name(), email, "", name.language());
        return play.registered(
                instance,
                new SeatRequest(
                        request.submission(),
                        instance.id(),
                        contact,
                        false,
                        List.of(seat),
                        request.whenFull(),
                        request.how(),
                        "",
                        false));
    }
}
