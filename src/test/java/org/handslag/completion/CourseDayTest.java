package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.alone;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.handslag.access.Tokens;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.course.CourseInstance;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.settings.LogoCast;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the course day to the certificate and the counter. */
@ServerTest
class CourseDayTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Operator goteborg;
    private final CourseCast courses;
    private final Seats seats;
    private final Seated seated;
    private final Marking marking;
    private final Completing completing;
    private final Completions completions;
    private final Certificates certificates;
    private final Recording recording;
    private final MentorCount count;
    private final People people;
    private final Tokens tokens;
    private final LogoCast logos;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Viewer visitor;
    private final Viewer coordinator;
    private final Visitor wire;

    CourseDayTest(
            Cast cast,
            CourseCast courses,
            Seats seats,
            Seated seated,
            Marking marking,
            Completing completing,
            Completions completions,
            Certificates certificates,
            Recording recording,
            MentorCount count,
            People people,
            Tokens tokens,
            LogoCast logos,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.courses = courses;
        this.seats = seats;
        this.seated = seated;
        this.marking = marking;
        this.completing = completing;
        this.completions = completions;
        this.certificates = certificates;
        this.recording = recording;
        this.count = count;
        this.people = people;
        this.tokens = tokens;
        this.logos = logos;
        this.work = work;
        this.clock = clock;
        this.visitor = SeatCast.visitor(goteborg);
        this.coordinator = CourseCast.coordinator(goteborg);
        this.wire = new Visitor(port, "sv");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void recordsWhoWasThereLongEnoughWhenTheDayIsOver() {
        var instance = published();
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        clock.set(instance.starts());
        mark(instance, amal, Note.present(Way.LIST));
        mark(instance, bo, leftAfterAnHour(instance));
        assertThat(completed(instance)).isEmpty();
        clock.set(instance.ends().plusSeconds(60));
        recording.recordAll();
        recording.recordAll();
        assertThat(completed(instance)).containsExactly(amal.person());
    }

    @Test
    void countsEachMentorOnceAndFollowsACorrection() {
        var before = mentors();
        var instance = published();
        var amal = registered(instance, "Karin Alm");
        clock.set(instance.starts());
        mark(instance, amal, Note.present(Way.CODE));
        clock.set(instance.ends());
        recording.recordAll();
        assertThat(mentors()).isEqualTo(before + 1);
        mark(instance, amal, Note.whole(Presence.ABSENT, Way.LIST, "Wrong line"));
        assertThat(mentors()).isEqualTo(before);
        mark(instance, amal, Note.whole(Presence.PRESENT, Way.LIST, "Right after all"));
        assertThat(mentors()).isEqualTo(before + 1);
    }

    @Test
    void wantsAReasonForACorrectionAfterTheEnd() {
        var instance = published();
        var amal = registered(instance, "Amal Haddad");
        clock.set(instance.ends());
        assertThatThrownBy(() -> mark(instance, amal, Note.present(Way.LIST)))
                .isInstanceOf(Refusal.class)
                .hasMessage("attendance.refused.reason-missing");
    }

    @Test
    void takesAnEarlierCompletionOnce() {
        var person = in(() -> people.add(NewPerson.of("Tidig Mentor", null, Locale.of("sv"))));
        var grund = courses.grund(goteborg);
        var day = LocalDate.of(2016, 3, 1);
        var before = mentors();
        assertThat(in(() -> completing.recordEarlier(person, grund.id(), day, coordinator)))
                .isTrue();
        assertThat(in(() -> completing.recordEarlier(person, grund.id(), day, coordinator)))
                .isFalse();
        assertThat(mentors()).isEqualTo(before + 1);
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
        logos.bring(goteborg);
        var instance = published();
        var person = in(() -> person(name, language));
        var registration = registered(instance, person);
        clock.set(instance.starts());
        mark(instance, registration, Note.present(Way.LIST));
        clock.set(instance.ends());
        recording.recordAll();
        var completion = in(() -> completions.of(registration.id())).orElseThrow();
        var until = clock.instant().plus(Duration.ofDays(1));
        var token = in(() -> tokens.issue(CertificateLinks.HOLDER, completion.id().value(), until));
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
        var instance = published();
        var registration = registered(instance, "Vera Lind");
        clock.set(instance.starts());
        mark(instance, registration, Note.present(Way.LIST));
        clock.set(instance.ends());
        recording.recordAll();
        var completion = in(() -> completions.of(registration.id())).orElseThrow();
        var code = in(() -> certificates.of(completion.id())).getFirst().code();
        var page = wire.get("/goteborg/certificate/" + code).expect(200);
        assertThat(page.html().text()).contains("V. L.").doesNotContain("Vera");
        assertThat(wire.get("/goteborg/certificate/NOSUCHCODE").expect(200).h1())
                .contains("inget intyg");
    }

    @Test
    void letsAParticipantSayThatSheIsHere() {
        var instance = published();
        var registration = registered(instance, "Maj Hall");
        clock.set(instance.starts());
        var page = wire.get("/goteborg/here").expect(200);
        var wrong =
                wire.submit(
                        page, "/here", Map.of("code", "000000", "address", "maj.hall@x.example"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("input[name=address]").attr("value"))
                .isEqualTo("maj.hall@x.example");
        assertThat(in(() -> seated.of(instance.id()))).contains(registration);
    }

    private static Note leftAfterAnHour(CourseInstance instance) {
        var left = instance.starts().plus(Duration.ofHours(1));
        return new Note(Presence.PRESENT, null, left, Way.LIST, "");
    }

    private PersonId person(String name, String language) {
        var email = new Email("person" + DAYS.get() + "@arbetsplats.example");
        return people.add(NewPerson.of(name, email, Locale.of(language)));
    }

    private Registration registered(CourseInstance instance, PersonId person) {
        var name = in(() -> people.find(person)).orElseThrow();
        var request = alone(instance, "Someone");
        var email = name.email();
        var contact =
                new SeatRequest.Contact(
                        name.name(), email, "", PostalAddress.none(), "", "", name.language());
        var seat = new SeatRequest.Seat(name.name(), email, "", name.language());
        return booked(
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

    private Registration registered(CourseInstance instance, String name) {
        return booked(instance, alone(instance, name));
    }

    private Registration booked(CourseInstance instance, SeatRequest request) {
        var outcome = in(() -> seats.register(request, visitor));
        assertThat(outcome).isInstanceOf(Outcome.Booked.class);
        return in(() -> seated.of(instance.id())).getLast();
    }

    private CourseInstance published() {
        return courses.published(
                goteborg, LocalDate.of(2026, 12, 1).plusDays(DAYS.getAndIncrement()), 10);
    }

    private void mark(CourseInstance instance, Registration registration, Note note) {
        work.in(
                goteborg.id(),
                () ->
                        marking.mark(
                                instance,
                                instance.sessions().getFirst(),
                                registration,
                                note,
                                coordinator));
    }

    private List<PersonId> completed(CourseInstance instance) {
        return in(() -> completions.of(instance.id())).stream()
                .filter(Completion::holds)
                .map(Completion::person)
                .toList();
    }

    private int mentors() {
        return in(count::now).map(MentorCount.Counted::mentors).orElse(0);
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
