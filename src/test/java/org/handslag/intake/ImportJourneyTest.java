package org.handslag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.handslag.completion.Mentors;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists that a coordinator brings in: first with errors, then clean, then once more. */
@ServerTest
class ImportJourneyTest {
    private static final String WRONG =
            """
            Namn;Sektor;Arbetsplats
            Lugna Vik;ideell;Köket
            Röda Tråden;kanske;Syateljén
            """;

    private final Operator goteborg;
    private final Staff staff;
    private final Mentors count;
    private final UnitOfWork work;
    private final Walk.Start start;

    ImportJourneyTest(
            Cast operators,
            CourseCast courses,
            Staff staff,
            Mentors count,
            UnitOfWork work,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.goteborg = operators.goteborg();
        courses.grund(goteborg);
        this.staff = staff;
        this.count = count;
        this.work = work;
        this.start = new Walk.Start(port, languages, "import");
    }

    @Test
    void tellsTheWrongLinesThenTakesTheCleanListOnce() {
        var clean = WRONG.replace("kanske", "privat");
        try (var walk = start.in("sv", Way.KEYBOARD, 360)) {
            signIn(walk);
            walk.go("/goteborg/organisations").follow("intake.title");
            walk.press("intake.upload").reads("form.missing");
            upload(walk, "ORGANISATIONS", "bolag.csv", bytes(WRONG)).press("intake.check");
            walk.reads("intake.wrong-lines", "count", 1, "all", 2);
            assertThat(new String(walk.download("intake.rejected"), StandardCharsets.UTF_8))
                    .contains("Röda Tråden")
                    .doesNotContain("Lugna Vik");
            walk.follow("intake.again");
            upload(walk, "ORGANISATIONS", "bolag.csv", bytes(clean)).press("intake.check");
            walk.reads("intake.ready").press("intake.run").reads("intake.done");
            walk.follow("intake.to.organisations").sees("Röda Tråden");
        }
    }

    @Test
    void takesAWorkbookOfEarlierMentorsAndRemembersItsColumns() throws IOException {
        try (var walk = start.in("sv", Way.MOUSE, 1280)) {
            signIn(walk);
            walk.go("/goteborg/people").follow("intake.title");
            upload(walk, "PEOPLE", "gamla.xlsx", workbook());
            walk.press("intake.check").reads("form.missing");
            walk.select("PERSON", "Vem: Ann Ek, Bo Ek");
            walk.select("EMAIL", "Post: ann@ek.example, bo@ek.example");
            walk.select("COURSE", "Vad: grund, grund");
            walk.select("COMPLETED_ON", "Dag: 2019-11-07, 2019-11-07");
            walk.press("intake.check").reads("intake.ready").press("intake.run");
            walk.reads("intake.done");
            assertThat(mentors()).isEqualTo(2);
            walk.follow("intake.another");
            upload(walk, "PEOPLE", "gamla.xlsx", workbook()).press("intake.check");
            walk.reads("intake.nothing-new");
            assertThat(mentors()).isEqualTo(2);
            walk.go("/goteborg/people").writeInto("q", "Ann Ek").press("ui.show");
            walk.followTo("Ann Ek").reads("completion.of-person").sees("7 november 2019");
        }
    }

    private static Walk upload(Walk walk, String kind, String name, byte[] bytes) {
        walk.choose("kind", kind).choose(new FilePayload(name, "text/csv", bytes));
        return walk.press("intake.upload");
    }

    private void signIn(Walk walk) {
        walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
    }

    private int mentors() {
        return work.in(goteborg.id(), () -> count.now().orElseThrow().mentors());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Handslag", "1.0")) {
            var sheet = book.newWorksheet("Mentorer");
            String[][] cells = {
                {"Vem", "Post", "Vad", "Dag"},
                {"Ann Ek", "ann@ek.example", "grund", "2019-11-07"},
                {"Bo Ek", "bo@ek.example", "grund", "2019-11-07"}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    sheet.value(row, column, cells[row][column]);
                }
            }
        }
        return bytes.toByteArray();
    }
}
