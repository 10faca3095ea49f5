package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.course.CourseInstance;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.How;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.PdfText;
import org.handslag.support.PdfUa;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The certificate in a real browser: downloaded, verified, replaced and revoked. */
@ServerTest
class CertificateJourneyTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Operator goteborg;
    private final CourseCast cast;
    private final Staff staff;
    private final Seats seats;
    private final Seated seated;
    private final Marking marking;
    private final Recording recording;
    private final Completions completions;
    private final Certificates certificates;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Walk.Start start;

    CertificateJourneyTest(
            Cast operators,
            CourseCast cast,
            Staff staff,
            Seats seats,
            Seated seated,
            Marking marking,
            Recording recording,
            Completions completions,
            Certificates certificates,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.staff = staff;
        this.seats = seats;
        this.seated = seated;
        this.marking = marking;
        this.recording = recording;
        this.completions = completions;
        this.certificates = certificates;
        this.inbox = inbox;
        this.work = work;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "certificate");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 360"})
    void isDownloadedByItsHolderAndVerifiedByAnyone(String language, Way way, int width) {
        var name = "Vera " + language + way;
        var instance = completed(name, Locale.of(language));
        try (var walk = start.in(language, way, width)) {
            walk.go(letterTo(name).path()).reads("completion.your-certificate");
            var pdf = walk.download("completion.download");
            PdfUa.assertAccessible(pdf);
            assertThat(PdfText.copiedFrom(pdf)).contains(name, walk.t("completion.has-completed"));
            keep(pdf, "certificate-" + language + ".pdf");
            assertThat(PdfText.copiedFrom(walk.download("completion.download-large")))
                    .contains(name);
        }
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/certificate?lang=" + language);
            walk.write("completion.code", "ABCD").press("ui.show").reads("completion.unknown");
            walk.follow("completion.try-again").write("completion.code", code(instance));
            walk.press("ui.show").reads("completion.is-genuine").sees("V. ").seesNot(name);
        }
    }

    @Test
    void isReplacedAndRevokedWithATrace() {
        var instance = completed("Vera Lind", Locale.of("sv"));
        var own = letterTo("Vera Lind").path();
        var first = code(instance);
        try (var walk = start.in("sv", Way.MOUSE, 1280)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            walk.go(hub(instance)).followTo("Vera Lind").press("completion.reissue");
            walk.reads("form.missing").write("completion.reason", "Namnet var felstavat.");
            walk.press("completion.reissue").reads("completion.reissued");
            var second = code(instance);
            assertThat(second).isNotEqualTo(first);
            walk.go("/goteborg/certificate/" + first).reads("completion.is-revoked");
            walk.go("/goteborg/certificate/" + second).reads("completion.is-genuine");
            walk.go(hub(instance)).followTo("Vera Lind").sees("Namnet var felstavat.");
            walk.write("completion.reason", "Fel person.").press("completion.revoke");
            walk.reads("completion.revoked").reads("completion.without-certificate");
            walk.followTo("Vera Lind").sees("Fel person.", first, second);
            walk.go("/goteborg/certificate/" + second).reads("completion.is-revoked");
            walk.go(own).reads("completion.is-revoked");
        }
    }

    @Test
    void isTakenBackAndComesAgainWithTheAttendance() {
        var instance = completed("Ulf Ek", Locale.of("sv"));
        try (var walk = start.in("sv", Way.MOUSE, 360)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            correct(walk, instance, "ABSENT");
            walk.go(hub(instance)).reads("completion.revoked-state").followTo("Ulf Ek");
            walk.reads("completion.by-attendance").reads("completion.no-longer");
            correct(walk, instance, "PRESENT");
            walk.go(hub(instance)).followTo("Ulf Ek").reads("completion.valid");
            walk.follow("completion.to-person", "name", "Ulf Ek").reads("completion.of-person");
        }
        assertThat(inbox.of(goteborg, SeatCast.address("Ulf Ek").address()))
                .extracting(Inbox.Letter::topic)
                .containsOnlyOnce("seat.confirmed")
                .filteredOn("certificate.issued"::equals)
                .hasSize(2);
    }

    private static void correct(Walk walk, CourseInstance instance, String presence) {
        var day = hub(instance) + "/day/" + instance.sessions().getFirst().id();
        walk.go(day).followFor("Ulf Ek", "attendance.note").choose("presence", presence);
        walk.write("attendance.reason", "Fel rad").press("attendance.save");
    }

    private Inbox.Letter letterTo(String name) {
        var letter = inbox.last(goteborg, SeatCast.address(name).address());
        assertThat(letter.topic()).isEqualTo("certificate.issued");
        return letter;
    }

    /** A day that is over, of which this person has attended the whole. */
    private CourseInstance completed(String name, Locale language) {
        var day = LocalDate.of(2026, 11, 20).plusDays(DAYS.getAndIncrement());
        var instance = cast.published(goteborg, day, 8);
        in(() -> seats.register(wish(instance, name, language), SeatCast.visitor(goteborg)));
        clock.set(instance.starts());
        var registration = in(() -> seated.of(instance.id())).getFirst();
        var session = instance.sessions().getFirst();
        var by = CourseCast.coordinator(goteborg);
        var here = Note.present(org.handslag.attendance.Way.LIST);
        work.in(goteborg.id(), () -> marking.mark(instance, session, registration, here, by));
        clock.set(instance.ends().plusSeconds(60));
        recording.recordAll();
        return instance;
    }

    private static SeatRequest wish(CourseInstance instance, String name, Locale language) {
        var email = SeatCast.address(name);
        var contact =
                new SeatRequest.Contact(name, email, "", PostalAddress.none(), "", "", language);
        return new SeatRequest(
                UUID.randomUUID(),
                instance.id(),
                contact,
                false,
                List.of(new SeatRequest.Seat(name, email, "", language)),
                SeatRequest.WhenFull.SOME,
                How.WEB,
                "",
                false);
    }

    private String code(CourseInstance instance) {
        return in(
                () -> {
                    var completion = completions.of(instance.id()).getFirst();
                    return certificates.of(completion.id()).getFirst().code();
                });
    }

    private static String hub(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id();
    }

    private static void keep(byte[] pdf, String name) {
        if (System.getProperty("look") != null) {
            try {
                Files.write(Path.of(System.getProperty("look"), name), pdf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
