package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.support.KillScene;
import org.handslag.support.Repetitions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills the real program in the middle of a run of reminders and starts it again on the same
 * folder: everyone is reminded, and once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderKillTest {
    private static final int PEOPLE = 80;
    private static final Duration EACH = Duration.ofMillis(20);
    private static final List<String> ADDRESSES = KillScene.addresses(PEOPLE, "kill.example");

    private KillScene scene;
    private String date = "";

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    @BeforeAll
    void fillADate(@TempDir Path data) {
        scene = new KillScene(data);
        var path = "/kill/courses/" + scene.office().publish(1, PEOPLE) + "/register";
        scene.crowd()
                .each(
                        ADDRESSES,
                        (visitor, email) -> {
                            var typed = Map.of("name", "Anmäld " + email, "email", email);
                            var form = visitor.get(path).expect(200);
                            return visitor.submit(form, "/register", typed).expect(303);
                        });
        date = text("select id from course_instance");
        scene.program()
                .database()
                .sql("update message set state = 'SENT', due_at = null, settled_at = now()")
                .update();
        scene.program().slow("reminder_told", EACH);
    }

    @AfterAll
    void stop() {
        scene.close();
    }

    /** A date holds so many entries and no more: each round leaves the place to the next. */
    @AfterEach
    void empty() {
        scene.empty();
        var latest = "(select id from reminder_entry order by id desc limit 1)";
        var database = scene.program().database();
        database.sql("delete from reminder_told where entry_id = " + latest).update();
        database.sql("delete from reminder_entry where id = " + latest).update();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void remindsEveryoneOnceThoughItIsKilledInTheMiddle(int round) {
        var subject = "Runda " + round;
        add(subject);
        dueNow();
        scene.until(() -> told(subject) > 0);
        scene.program().kill(round % 2 == 0);
        scene.start();
        assertThat(told(subject)).as("reminded before the kill").isBetween(1, PEOPLE - 1);
        scene.until(() -> told(subject) == PEOPLE);
        scene.toldOnce(ADDRESSES, "reminder", subject);
    }

    /** An entry whose moment has just passed. */
    private void add(String subject) {
        var starts = Instant.parse(text("select to_json(starts_at)#>>'{}' from course_instance"));
        var hours = Duration.between(Instant.now(), starts).toHours() + 1;
        var typed =
                Map.of(
                        "amount", String.valueOf(hours),
                        "unit", "HOURS",
                        "at", "",
                        "subject-sv", subject,
                        "text-sv", "Hej [namn]!\n\n[länk]");
        scene.office()
                .submit("/reminders/" + date + "/new", "/reminders/" + date, typed)
                .expect(303);
    }

    /** As if it had been planned, and everyone had registered, some hours ago. */
    private void dueNow() {
        var database = scene.program().database();
        database.sql("update reminder_entry set planned_at = planned_at - interval '3 hours'")
                .update();
        database.sql("update registration set state_since = state_since - interval '3 hours'")
                .update();
        database.sql(
                        """
                        update scheduled_tasks set execution_time = now()
                         where task_name = 'send-reminders' and not picked
                        """)
                .update();
    }

    private int told(String subject) {
        return scene.program()
                .database()
                .sql("select count(*) from message where topic = 'reminder' and subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private String text(String query) {
        return scene.program().database().sql(query).query(String.class).single();
    }
}
