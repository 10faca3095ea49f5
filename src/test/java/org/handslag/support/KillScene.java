package org.handslag.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real program with its mail server, whoever runs an operator of it and a crowd of visitors. It
 * is killed in the middle of something and started again on the same folder; then everyone must
 * have been told, and told once.
 */
public final class KillScene implements AutoCloseable {
    /**
     * Only so that a test need not wait a minute for another node to go on with a killed one's
     * work, nor ten seconds for a task that is due.
     */
    private static final String[] SOON = {
        "--db-scheduler.heartbeat-interval=1s", "--db-scheduler.polling-interval=1s"
    };

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final RealProgram program;
    private final KillOffice office;
    private final Crowd crowd;

    /** Starts it on this folder, with an operator {@code kill} that has a course. */
    public KillScene(Path data) {
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

    public RealProgram program() {
        return program;
    }

    public KillOffice office() {
        return office;
    }

    public Crowd crowd() {
        return crowd;
    }

    /** Starts it on its folder. A sender's claim ends after five minutes: they pass at once. */
    public void start() {
        assertThat(program.start(SOON).answers()).as("%s", program.said()).isTrue();
        program.database()
                .sql(
                        """
                        update message set due_at = due_at - interval '5 minutes'
                         where state = 'SENDING'
                        """)
                .update();
    }

    /** Waits until this is so, or for a minute. */
    public void until(BooleanSupplier so) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /**
     * One message for each, which came once, or again under the same id, and none to others.
     *
     * @param topic pattern of the topics of the messages that were written for it
     * @param subject of all of them, or {@code %} for any
     */
    public void toldOnce(Collection<String> addresses, String topic, String subject) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!mailed(subject).keySet().containsAll(addresses) && System.nanoTime() < end) {
            mail.waitForIncomingEmail(500, mail.getReceivedMessages().length + 1);
        }
        var mailed = mailed(subject);
        assertThat(mailed.keySet()).isEqualTo(Set.copyOf(addresses));
        assertThat(mailed.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        var written = written(topic, subject);
        written.keySet().retainAll(addresses);
        assertThat(mailed).isEqualTo(written);
    }

    /** The Message-IDs that came to each address, with this subject or with any. */
    public Map<String, Set<String>> mailed(String subject) {
        return byAddress(
                Arrays.stream(mail.getReceivedMessages())
                        .filter(one -> subject.equals("%") || subject(one).equals(subject))
                        .map(one -> Map.entry(header(one, "To"), header(one, "Message-ID"))));
    }

    /** The ids of the messages of this kind that were written to each address. */
    public Map<String, Set<String>> written(String topic, String subject) {
        return byAddress(
                program
                        .database()
                        .sql(
                                """
                                select email, '<' || id || '@localhost>' as id
                                  from message
                                 where topic like :topic and subject like :subject
                                   and email is not null
                                """)
                        .param("topic", topic)
                        .param("subject", subject)
                        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream());
    }

    /** Forgets what has come in. */
    public void empty() {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Addresses of so many people. */
    public static List<String> addresses(int people, String host) {
        return Stream.iterate(0, i -> i + 1).limit(people).map(i -> "s" + i + "@" + host).toList();
    }

    private static Map<String, Set<String>> byAddress(Stream<Map.Entry<String, String>> mails) {
        return mails.collect(
                Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static String subject(MimeMessage one) {
        try {
            return one.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(MimeMessage one, String name) {
        try {
            return one.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        crowd.close();
        program.close();
        mail.stop();
    }
}
