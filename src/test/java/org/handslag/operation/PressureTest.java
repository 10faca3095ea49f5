package org.handslag.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.handslag.course.CourseInstance;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Crowd;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More people than there are connections to the database, and people on a slow line. */
@ServerTest
class PressureTest {
    private static final int MORE_THAN_CONNECTIONS = 14;

    private final HikariDataSource source;
    private final CourseInstance instance;
    private final String form;
    private final int port;
    private final List<Socket> lines = new ArrayList<>();

    PressureTest(
            HikariDataSource source, Cast cast, CourseCast courses, @LocalServerPort int port) {
        this.source = source;
        this.instance = courses.published(cast.goteborg(), LocalDate.of(2027, 5, 3), 50);
        this.form = "/goteborg/courses/" + instance.slug() + "/register";
        this.port = port;
    }

    @BeforeEach
    void begin() {
        assertThat(MORE_THAN_CONNECTIONS).isGreaterThan(source.getMaximumPoolSize());
        visitor().get(form).expect(200);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var line : lines) {
            line.close();
        }
    }

    @Test
    void letsPeopleWaitWhileEveryConnectionIsInUse() throws SQLException {
        var pool = source.getHikariPoolMXBean();
        var taken = new ArrayList<Connection>();
        while (taken.size() < source.getMaximumPoolSize()) {
            taken.add(source.getConnection());
        }
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            acts.add(() -> visitor().get(form).status());
        }
        acts.add(
                () -> {
                    awaits(() -> pool.getThreadsAwaitingConnection() > 0);
                    for (var connection : taken) {
                        connection.close();
                    }
                    return 200;
                });
        try (var crowd = new Crowd(port, "sv")) {
            assertThat(crowd.atOnce(acts)).containsOnly(200);
        }
    }

    /** Headers and half a form, and then nothing more. */
    @Test
    void holdsNoConnectionForWhoeverSendsSlowly() throws IOException {
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            var line = line();
            line.getOutputStream().write(post(1000, "name=Amal").getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
        }
        servesOthers();
    }

    /** A page of megabytes, of which only the first byte is read. */
    @Test
    void holdsNoConnectionForWhoeverReadsSlowly() throws IOException {
        var visitor = visitor();
        var token = visitor.get(form).html().select("input[name=_csrf]").val();
        var typed = "_csrf=" + token + "&email=nej&name=" + "%22".repeat(600_000);
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            var line = line();
            var request = post(typed.length(), "").replace("\r\n\r\n", cookie(visitor));
            line.getOutputStream().write((request + typed).getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
            var begun = line.getInputStream().readNBytes(12);
            assertThat(new String(begun, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 422");
        }
        servesOthers();
    }

    private void servesOthers() {
        awaits(() -> source.getHikariPoolMXBean().getActiveConnections() == 0);
        IntStream.range(0, 5).forEach(_ -> visitor().get(form).expect(200));
        awaits(() -> source.getHikariPoolMXBean().getActiveConnections() == 0);
    }

    private static void awaits(BooleanSupplier comes) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!comes.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nothing came of it in twenty seconds");
            }
            Thread.onSpinWait();
        }
    }

    private Socket line() throws IOException {
        var line = new Socket();
        line.setReceiveBufferSize(4096);
        line.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        lines.add(line);
        return line;
    }

    private String post(int length, String begun) {
        return """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: %d\r
        \r
        %s"""
                .formatted(form, length, begun);
    }

    private static String cookie(Visitor visitor) {
        return "\r\nCookie: form=" + visitor.cookie("form").getValue() + "\r\n\r\n";
    }

    private Visitor visitor() {
        return Crowd.fromElsewhere(new Visitor(port, "sv"));
    }
}
