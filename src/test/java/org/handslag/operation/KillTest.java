package org.handslag.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.audit.SeatChecks;
import org.handslag.support.KillScene;
import org.handslag.support.Repetitions;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Kills the real program in the middle of many registrations (in a long run four hundred) and
 * starts it again on the same folder: what was confirmed to someone stands, and she is told once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {
    private static final int PEOPLE = Repetitions.isLong() ? 400 : 120;
    private static final int SEATS = PEOPLE * 3 / 8;
    private static final int SOME = PEOPLE / 20;

    private final Random random = new Random();
    private KillScene scene;

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    private record Asker(String name, String email) {}

    @BeforeAll
    void makeAnOperatorWithACourse(@TempDir Path data) {
        scene = new KillScene(data);
    }

    @AfterAll
    void stop() {
        scene.close();
    }

    @AfterEach
    void empty() {
        scene.empty();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void keepsWhatWasConfirmedAndTellsEachOnce(int round) {
        var path = "/kill/courses/" + scene.office().publish(round, SEATS) + "/register";
        var askers = askers(round);
        var forms = scene.crowd().each(askers, (visitor, _) -> visitor.get(path).expect(200));
        var answers = killedInTheMiddle(askers, forms, round % 2 == 0);
        var told = IntStream.range(0, PEOPLE).filter(i -> answers.get(i) != null).boxed().toList();
        assertThat(told).as("answered before the kill").hasSizeBetween(SOME, PEOPLE - SOME);
        assertThat(told).extracting(i -> answers.get(i).status()).containsOnly(303);
        scene.start();
        assertThat(registered())
                .containsAll(told.stream().map(i -> askers.get(i).email()).toList());
        assertThat(registered()).as("written to").containsAll(scene.mailed("%").keySet());
        scene.crowd()
                .each(
                        numbers(),
                        (visitor, i) ->
                                answers.get(i) == null
                                        ? send(visitor, forms.get(i), askers.get(i)).expect(303)
                                        : visitor.follow(answers.get(i)).expect(200));
        seatsAreRight(askers, round);
        scene.toldOnce(askers.stream().map(Asker::email).toList(), "seat.%", "%");
    }

    @Test
    void letsAnotherNodeGoOnWithinAMinute() throws IOException {
        var settings = PropertiesLoaderUtils.loadAllProperties("application.properties");
        var beat = settings.getProperty("db-scheduler.heartbeat-interval").replace("s", "");
        var missed = settings.getProperty("db-scheduler.missed-heartbeats-limit");
        assertThat(Integer.parseInt(beat) * Integer.parseInt(missed))
                .as("seconds until another node goes on with a killed one's work")
                .isLessThanOrEqualTo(60);
    }

    /** Sends all forms and kills while they come in; no answer where none came. */
    private List<Visitor.Page> killedInTheMiddle(
            List<Asker> askers, List<Visitor.Page> forms, boolean withDatabase) {
        var last = PEOPLE / 8 + random.nextInt(PEOPLE * 5 / 8);
        var count = new AtomicInteger();
        return scene.crowd()
                .each(
                        numbers(),
                        (visitor, i) -> {
                            try {
                                return send(visitor, forms.get(i), askers.get(i));
                            } catch (UncheckedIOException killed) {
                                return null;
                            } finally {
                                if (count.incrementAndGet() == last) {
                                    scene.program().kill(withDatabase);
                                }
                            }
                        });
    }

    private static Visitor.Page send(Visitor visitor, Visitor.Page form, Asker asker) {
        var typed = Map.of("name", asker.name(), "email", asker.email());
        var sent = visitor.submit(form, "/register", typed);
        return sent.status() == 409
                ? visitor.submit(sent, "/register", Map.of("when-full", "SOME"))
                : sent;
    }

    private void seatsAreRight(List<Asker> askers, int round) {
        assertThat(registered())
                .containsExactlyInAnyOrderElementsOf(askers.stream().map(Asker::email).toList());
        assertThat(SeatChecks.findings(scene.program().database())).isEmpty();
        var confirmed =
                scene.program()
                        .database()
                        .sql(
                                """
                                select count(*) from registration
                                 where state = 'CONFIRMED' and email like :of
                                """)
                        .param("of", "%@round" + round + ".example")
                        .query(Integer.class)
                        .single();
        assertThat(confirmed).isEqualTo(SEATS);
    }

    /** Addresses of those who are registered in this round; the earlier ones were looked at. */
    private List<String> registered() {
        return scene.program()
                .database()
                .sql(
                        """
                        select r.email from registration r
                          join course_instance i on i.id = r.instance_id
                         where i.starts_at = (select max(starts_at) from course_instance)
                        """)
                .query(String.class)
                .list();
    }

    private static List<Asker> askers(int round) {
        return numbers().stream()
                .map(i -> new Asker("Sökande " + i, "s" + i + "@round" + round + ".example"))
                .toList();
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, PEOPLE).boxed().toList();
    }
}
