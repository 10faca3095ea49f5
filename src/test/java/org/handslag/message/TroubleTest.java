package org.handslag.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.handslag.journal.Subject;
import org.handslag.mail.StubbornServer;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Uuid7;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class TroubleTest {
    private final Messages messages;
    private final PostOffice post;
    private final SendLog log;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Operator goteborg;
    private Subject about = new Subject("registration", Uuid7.next());

    TroubleTest(
            Messages messages,
            PostOffice post,
            SendLog log,
            UnitOfWork work,
            TestClock clock,
            Cast cast) {
        this.messages = messages;
        this.post = post;
        this.log = log;
        this.work = work;
        this.clock = clock;
        this.goteborg = cast.goteborg();
    }

    @BeforeEach
    void emptyMailbox() {
        clock.reset();
        post.empty();
    }

    @Test
    void waitsForAServerThatIsDown() {
        send("vera@kund.example");
        post.stop();
        post.deliver();
        assertThat(latest().state()).isEqualTo(MessageState.RESTING);
        assertThat(kinds()).containsExactly(Step.Kind.DELAYED);

        post.startAgain();
        post.deliver();
        assertThat(post.mails()).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        post.deliver();
        assertThat(post.mails()).hasSize(1);
        assertThat(kinds()).containsExactly(Step.Kind.DELAYED, Step.Kind.SENT);
    }

    @Test
    void givesUpAfterThreeDays() {
        send("vera@kund.example");
        post.stop();
        for (var hours = 0; hours <= 72; hours += 12) {
            post.deliver();
            clock.forward(Duration.ofHours(12));
        }
        post.startAgain();
        post.deliver();
        assertThat(latest().state()).isEqualTo(MessageState.FAILED);
        assertThat(kinds()).endsWith(Step.Kind.DELAYED, Step.Kind.FAILED);
        assertThat(post.mails()).isEmpty();
    }

    @Test
    void sendsNothingThatHasRestedTooLong() {
        send("vera@kund.example");
        clock.forward(Duration.ofDays(4));
        post.deliver();
        assertThat(latest().state()).isEqualTo(MessageState.FAILED);
        assertThat(post.mails()).isEmpty();
    }

    @Test
    void remembersARefusedAddress() throws Exception {
        send("gone@kund.example");
        try (var server = new StubbornServer("550 5.1.1 No such mailbox")) {
            post.sending(server.address()).run();
        }
        assertThat(latest().state()).isEqualTo(MessageState.REFUSED);
        assertThat(history().getLast().note()).contains("550 5.1.1");

        send("Gone@kund.example");
        assertThat(latest().channel()).isEqualTo(Channel.CALL);
    }

    @Test
    void blamesNoAddressForTheServersOwnRules() throws Exception {
        for (var answer :
                List.of("550 5.7.1 Relaying denied", "451 4.7.1 Greylisted", "452 4.2.2 Full")) {
            about = new Subject("registration", Uuid7.next());
            send("here@kund.example");
            try (var server = new StubbornServer(answer)) {
                post.sending(server.address()).run();
            }
            assertThat(kinds()).as(answer).containsExactly(Step.Kind.DELAYED);
        }
    }

    @Test
    void sendsTheSameMessageAgainWhenItsSenderWasKilled() {
        send("maja@kund.example");
        var sending = post.sending(post.address());
        var killed = sending.claim(goteborg.id());
        assertThat(killed).hasSize(1);
        sending.handOver(goteborg.id(), killed.getFirst());

        post.deliver();
        assertThat(post.mails()).hasSize(1);
        clock.forward(Sending.CLAIM);
        post.deliver();
        assertThat(post.mails())
                .hasSize(2)
                .extracting(mail -> mail.header("Message-ID"))
                .containsOnly("<" + killed.getFirst().id() + "@localhost>");
    }

    @Test
    void sendsNothingTwiceWhenTwoSendersWork() {
        IntStream.range(0, 100).forEach(i -> send("person" + i + "@kund.example"));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(post::deliver),
                        CompletableFuture.runAsync(post::deliver))
                .join();
        assertThat(post.mails()).hasSize(100);
        assertThat(post.mails())
                .extracting(mail -> mail.header("Message-ID"))
                .doesNotHaveDuplicates();
    }

    private MessageId send(String address) {
        var to = Recipient.byMail("Maja Berg", new Email(address), Locale.of("sv"));
        var body = Body.empty().paragraph("Välkommen till grundkursen.");
        var draft = new Draft("seat.confirmed", to, "Du har en plats", body).about(about);
        return work.in(goteborg.id(), () -> messages.send(draft));
    }

    private List<LoggedMessage> logged() {
        return work.in(goteborg.id(), () -> log.about(about));
    }

    private LoggedMessage latest() {
        return logged().getFirst();
    }

    private List<Step> history() {
        return work.in(goteborg.id(), () -> log.steps(logged().getLast().id()));
    }

    private List<Step.Kind> kinds() {
        return history().stream().map(Step::kind).toList();
    }
}
