package org.handslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.PdfText;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator makes a module, builds the programme of a day and prints it, in a real browser. */
@ServerTest
class ProgrammeJourneyTest {
    private static int days = 0;

    private final Operator goteborg;
    private final CourseCast courses;
    private final Staff staff;
    private final Walk.Start start;

    ProgrammeJourneyTest(
            Cast operators,
            CourseCast courses,
            Staff staff,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "programme");
    }

    @ParameterizedTest
    @CsvSource({"sv, MOUSE, 360", "da, KEYBOARD, 1280"})
    void buildsTheProgrammeOfADayAndPrintsIt(String language, Way way, int width) {
        var date = courses.published(goteborg, LocalDate.of(2027, 4, 13).plusDays(days++), 12);
        try (var walk = start.in(language, way, width)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            walk.go("/goteborg/modules?lang=" + language).follow("agenda.new-module");
            walk.writeInto("title-sv", "Mål och samtal " + days)
                    .writeInto("minutes", "45")
                    .writeInto("group0-sv", "Unga")
                    .press("ui.save")
                    .reads("agenda.module-added");
            walk.go("/goteborg/instances/" + date.id()).follow("agenda.to-programme");
            walk.press("agenda.draft").reads("agenda.drafted").follow("blockKind.MINGLING");
            walk.writeInto("minutes", "700")
                    .press("ui.save")
                    .writeInto("minutes", "60")
                    .writeInto("leader", "Maja Lind")
                    .press("ui.save")
                    .reads(
                            "agenda.over",
                            "length",
                            walk.t("ui.duration", "hours", 0, "minutes", 30).strip());
            walk.pressFor("Samtal som hjälper", "agenda.remove").reads("agenda.block-removed");
            walk.press("agenda.publish").reads("agenda.is-published");
            var pdf = PdfText.readAloud(walk.download("agenda.pdf"));
            assertThat(pdf).contains("Att vara mentor", "Mingel", "Maja Lind");
            walk.follow("agenda.print").print("sheet").sees("Maja Lind");
            walk.go("/goteborg/courses/" + date.slug()).reads("agenda.programme").sees("Maja Lind");
        }
    }
}
