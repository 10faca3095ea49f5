package org.handslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator looks up who has completed, prints it and takes it out, and passes other lists. */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsJourneyTest {
    private final World world;
    private final Operators operators;
    private final Staff staff;
    private final Walk.Start start;

    ListsJourneyTest(
            World world,
            Operators operators,
            Staff staff,
            Languages languages,
            @LocalServerPort int port) {
        this.world = world;
        this.operators = operators;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "lists");
    }

    @BeforeAll
    void make() {
        world.make();
    }

    @ParameterizedTest
    @CsvSource({"sv, MOUSE, 360", "da, KEYBOARD, 1280"})
    void findsPrintsAndTakesOutWhoHasCompleted(String language, Way way, int width) {
        try (var walk = start.in(language, way, width)) {
            walk.signIn(staff.wayIn(goteborg(), staff.holding(goteborg(), Role.COORDINATOR)));
            walk.go("/goteborg/people?lang=" + language).follow("people.completions");
            walk.select("year", "2019").press("ui.show");
            assertThat(walk.page().locator("main tbody tr").allInnerTexts())
                    .hasSize(50)
                    .allMatch(row -> row.contains("2019"));
            var file = taken(walk);
            assertThat(file).startsWith("\uFEFF" + walk.t("completion.name"));
            assertThat(file.lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.contains(";2019-") || line.contains(",2019-"));
            walk.follow("completion.list-print").print("completions");
            for (var list : new String[] {"organisations", "instances", "curriculum", "roles"}) {
                walk.go("/goteborg/" + list).reads("ui.download");
            }
        }
    }

    private static String taken(Walk walk) {
        var link = walk.page().locator("main .downloads a").first();
        var file = walk.page().waitForDownload(() -> link.press("Enter"));
        try (var stream = file.createReadStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Operator goteborg() {
        return operators.bySlug("goteborg").orElseThrow();
    }
}
