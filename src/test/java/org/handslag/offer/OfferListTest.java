package org.handslag.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list is narrowed on screen and in the file alike, and tells the state that the days give. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferListTest {
    private final BeanFactory beans;
    private final TestClock clock;
    private final int port;
    private OfferCast cast;
    private Visitor coordinator;

    OfferListTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.clock = clock;
        this.port = port;
    }

    @BeforeAll
    void make() {
        clock.reset();
        cast = new OfferCast(beans, port);
        coordinator = cast.coordinator();
        offer("Nu", "languages", "so", "trade", cast.trade("shop"));
        offer("Snart", "from", day(30), "until", day(60), "kinds", cast.kind("introduktionsjobb"));
        offer("Länge", "until", "");
        var over = offer("Förr", "from", day(-60), "until", day(5));
        var edit = coordinator.get(over + "/edit").expect(200);
        coordinator
                .submit(edit, "/offers/", cast.typed("from", day(-60), "until", day(-5)))
                .expect(303);
        var gone = offer("Borta");
        coordinator.submit(coordinator.get(gone), "/withdrawal", Map.of()).expect(303);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Länge Nu Snart",
        "state=OPEN, Länge Nu",
        "state=COMING, Snart",
        "state=OVER, Förr",
        "state=WITHDRAWN, Borta",
        "language=so, Nu",
        "trade=shop, Nu",
        "kind=introduktionsjobb, Snart",
        "municipality=Göteborg, Länge Nu Snart",
        "municipality=Lund, ''",
        "until=+10, Länge Nu",
        "from=+100, Länge",
        "from=+50&until=+55, Länge Nu Snart",
        "trade=nej, Länge Nu Snart",
        "page=99999, Länge Nu Snart",
    })
    void findsThoseThatFitOnScreenAndInTheFile(String asked, String found) {
        var query = "?" + real(asked);
        var page = coordinator.get("/goteborg/offers" + query).expect(200).html();
        var expected = found.isEmpty() ? List.<String>of() : List.of(found.split(" "));
        assertThat(page.select("tbody th a").eachText())
                .containsExactlyElementsOf(expected.stream().map(w -> w + ", List AB").toList());
        var file = coordinator.get("/goteborg/offers.csv" + query).expect(200).raw().body();
        assertThat(new String(file, StandardCharsets.UTF_8).strip().lines().skip(1))
                .hasSameSizeAs(expected);
    }

    @Test
    void saysWhatToDoWhenNothingFits() {
        assertThat(coordinator.get("/goteborg/offers?municipality=Lund").text())
                .contains("Välj mindre snävt")
                .doesNotContain("offers.csv");
    }

    @Test
    void tellsOfDaysInTheWrongOrderAndShowsTheListAllTheSame() {
        var query = "?from=" + day(10) + "&until=" + day(1);
        assertThat(coordinator.get("/goteborg/offers" + query).expect(200).text())
                .contains("Sista dagen ligger före den första");
    }

    @Test
    void headsTheFileInEachLanguage() {
        for (var heading : List.of("sv Arbetsplats", "da Arbejdssted", "en Workplace")) {
            var told = heading.split(" ");
            var file = coordinator.get("/goteborg/offers.csv?lang=" + told[0]).expect(200).raw();
            assertThat(new String(file.body(), StandardCharsets.UTF_8)).contains(told[1]);
        }
    }

    private String offer(String workplace, String... instead) {
        return cast.offer(coordinator, cast.rooms().workplace("List AB", workplace), instead);
    }

    private String day(int later) {
        return cast.today().plusDays(later).toString();
    }

    /** Codes become ids, and so many days from now a date. */
    private String real(String asked) {
        var query = asked;
        if (asked.startsWith("trade=shop")) {
            query = "trade=" + cast.trade("shop");
        } else if (asked.startsWith("kind=")) {
            query = "kind=" + cast.kind(asked.substring(5));
        }
        for (var later : List.of(10, 100, 50, 55)) {
            query = query.replaceAll("=\\+" + later + "(?!\\d)", "=" + day(later));
        }
        return query.replace("ö", "%C3%B6");
    }
}
