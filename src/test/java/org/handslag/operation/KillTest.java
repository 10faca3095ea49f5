package org.handslag.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.audit.SeatChecks;
import org.handslag.support.Crowd;
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
 * Kills the real program in the middle of four hundred registrations and starts it again on the
 * same folder: what was confirmed to someone stands, and she is told once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {
    private static final int PEOPLE = 400;
    private static final int SEATS = 150;

    /**
     * Only so that the test need not wait a minute for what {@link
     * #letsAnotherNodeGoOnWithinAMinute} asserts.
     */
    private static final String SOON = "--db-scheduler.heartbeat-interval=1s";

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Random random = new Random();
    private RealProgram program;
    private Crowd crowd;
    private KillOffice office;

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    private record Asker(String name, String email) {}

    @BeforeAll
    void makeAnOperatorWithACourse(@TempDir Path data) {
        mail.start();
        var smtp = "smtp://127.0.0.1:" + mail.getSmtp().getPort();
        var proxies = "127.0.0.1,::1";
        var settings = Map.of("HANDSLAG_SMTP_URL", smtp, "HANDSLAG_TRUSTED_PROXY", proxies);
        program = new RealProgram(data, settings);
        crowd = new Crowd(program.port(), "sv");
        office = new KillOffice(program);
        start();
        office.found();
    }

    @AfterAll
    void stop() {
        crowd.close();
        program.close();
        mail.stop();
    }

    @AfterEach
    void empty() throws FolderException {
        mail.purgeEmailFromAllMailboxes();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void keepsWhatWasConfirmedAndTellsEachOnce(int round) {
        var path = "/kill/courses/" + office.publish(round, SEATS) + "/register";
        var askers = askers(round);
        var forms = crowd.each(askers, (visitor, _) -> visitor.get(path).expect(200));
        var answers = killedInTheMiddle(askers, forms, round % 2 == 0);
        var told = IntStream.range(0, PEOPLE).filter(i -> answers.get(i) != null).boxed().toList();
        assertThat(told).as("answered before the kill").hasSizeBetween(20, PEOPLE - 20);
        assertThat(told).extracting(i -> answers.get(i).status()).containsOnly(303);
        start();
        assertThat(registered())
                .containsAll(told.stream().map(i -> askers.get(i).email()).toList());
        assertThat(registered()).as("written to").containsAll(mailed().keySet());
        crowd.each(
                numbers(),
                (visitor, i) ->
                        answers.get(i) == null
                                ? send(visitor, forms.get(i), askers.get(i)).expect(303)
                                : visitor.follow(answers.get(i)).expect(200));
        seatsAreRight(askers, round);
        toldOnce(askers);
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
        var last = 50 + random.nextInt(250);
        var count = new AtomicInteger();
        return crowd.each(
                numbers(),
                (visitor, i) -> {
                    try {
                        return send(visitor, forms.get(i), askers.get(i));
                    } catch (UncheckedIOException killed) {
                        return null;
                    } finally {
                        if (count.incrementAndGet() == last) {
                            program.kill(withDatabase);
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
        assertThat(SeatChecks.findings(program.database())).isEmpty();
        var confirmed =
                program.database()
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

    /** One message for each, which came once, or again under the same id. */
    private void toldOnce(List<Asker> askers) {
        var all = askers.stream().map(Asker::email).collect(Collectors.toSet());
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!mailed().keySet().containsAll(all) && System.nanoTime() < end) {
            mail.waitForIncomingEmail(500, mail.getReceivedMessages().length + 1);
        }
        var mailed = mailed();
        assertThat(mailed.keySet()).isEqualTo(all);
        assertThat(mailed.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        var written = messages();
        written.keySet().retainAll(all);
        assertThat(mailed).isEqualTo(written);
    }

    /** The Message-IDs that came to each address. */
    private Map<String, Set<String>> mailed() {
        return byAddress(
                Arrays.stream(mail.getReceivedMessages())
                        .map(one -> Map.entry(header(one, "To"), header(one, "Message-ID"))));
    }

    /** The ids of the messages that were written to each address. */
    private Map<String, Set<String>> messages() {
        return byAddress(
                program
                        .database()
                        .sql("select email, '<' || id || '@localhost>' as id from message")
                        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream());
    }

    private static Map<String, Set<String>> byAddress(Stream<Map.Entry<String, String>> mails) {
        return mails.collect(
                Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static String header(MimeMessage one, String name) {
        try {
            return one.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Addresses of those who are registered in this round; the earlier ones were looked at. */
    private List<String> registered() {
        return program.database()
                .sql(
                        """
                        select r.email from registration r
                          join course_instance i on i.id = r.instance_id
                         where i.starts_at = (select max(starts_at) from course_instance)
                        """)
                .query(String.class)
                .list();
    }

    /** Starts it on its folder. A sender's claim ends after five minutes: they pass at once. */
    private void start() {
        assertThat(program.start(SOON).answers()).as("%s", program.said()).isTrue();
        program.database()
                .sql(
                        """
                        update message set due_at = due_at - interval '5 minutes'
                         where state = 'SENDING'
                        """)
                .update();
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
