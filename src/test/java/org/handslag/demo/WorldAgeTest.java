package org.handslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A World that has stood for long says so to whoever could make a new one, and how. */
@ServerTest
class WorldAgeTest {
    private static final String COMMAND = "bin/run --new-world";
    private static final Duration FRESH = Duration.ofDays(30);

    private final World world;
    private final Operators operators;
    private final TestClock clock;
    private final Staff staff;
    private final int port;

    WorldAgeTest(
            World world,
            Operators operators,
            TestClock clock,
            Staff staff,
            @LocalServerPort int port) {
        this.world = world;
        this.operators = operators;
        this.clock = clock;
        this.staff = staff;
        this.port = port;
    }

    @BeforeEach
    void made() {
        clock.reset();
        world.make();
    }

    @Test
    void saysNothingForThirtyDays() {
        clock.forward(FRESH);
        for (var path : new String[] {"/goteborg/sign-in", "/goteborg/personas"}) {
            assertThat(new Visitor(port, "sv").get(path).expect(200).text())
                    .doesNotContain(COMMAND);
        }
    }

    @Test
    void saysWhenItWasMadeAndHowToMakeItAnewAfterThat() {
        clock.forward(FRESH.plusDays(1));
        for (var path : new String[] {"/goteborg/sign-in", "/goteborg/personas"}) {
            assertThat(new Visitor(port, "sv").get(path).html().select("main").text())
                    .contains("2 november 2026", COMMAND);
        }
        assertThat(new Visitor(port, "da").get("/favrskov/personas").html().text())
                .contains("2. november 2026", COMMAND);
        assertThat(new Visitor(port, "en").get("/kristianstad/personas").html().text())
                .contains("2 November 2026", COMMAND);
    }

    @Test
    void saysItToTheStaffOnTheirFirstPage() {
        assertThat(home()).doesNotContain(COMMAND);
        clock.forward(FRESH.plusDays(1));
        assertThat(home()).contains("2 november 2026", COMMAND);
    }

    private String home() {
        var goteborg = operators.bySlug("goteborg").orElseThrow();
        var coordinator = staff.holding(goteborg, Role.COORDINATOR);
        var visitor = staff.signedIn(port, goteborg, coordinator);
        return visitor.get("/goteborg/home").expect(200).html().select("main").text();
    }
}
