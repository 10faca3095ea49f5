package org.handslag.message;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.handslag.mail.MailServer;
import org.handslag.mail.Post;
import org.handslag.mail.TextMessages;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.web.Addresses;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * A real SMTP server for tests, and the task that sends to it. The program of the tests has no
 * server named, so that messages rest until a test delivers them.
 */
@Lazy
@Component
public class PostOffice implements AutoCloseable {
    private static final List<String> TABLES =
            List.of("refused_address", "message_step", "message_attachment", "message");

    private final BeanFactory program;
    private final UnitOfWork work;
    private final int port;
    private GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    PostOffice(BeanFactory program, UnitOfWork work) {
        this.program = program;
        this.work = work;
        server.start();
        port = server.getSmtp().getPort();
    }

    /** Sends all that is due, as the task does. */
    public void deliver() {
        sending(address()).run();
    }

    public List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(Mail::of).toList();
    }

    /** The latest mail to this address. */
    public Mail mailTo(String address) {
        return mails().stream()
                .filter(mail -> mail.header("To").contains(address))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("No mail to " + address));
    }

    /** No mail in any mailbox, no message in any outbox. */
    public void empty() {
        var db = program.getBean(JdbcClient.class);
        for (var operator : program.getBean(Operators.class).all()) {
            work.in(
                    operator.id(),
                    () -> TABLES.forEach(table -> db.sql("delete from " + table).update()));
        }
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        server.stop();
    }

    void startAgain() {
        var setup = new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP);
        server = new GreenMail(setup);
        server.start();
    }

    String address() {
        return "smtp://127.0.0.1:" + port;
    }

    Sending sending(String address) {
        var mailServer = new MailServer(address);
        var clock = program.getBean(Clock.class);
        var post = new Post(mailServer, program.getBean(Addresses.class), clock, "");
        var delivery =
                new Delivery(
                        mailServer,
                        post,
                        program.getBeanProvider(TextMessages.class),
                        program.getBean(Templates.class));
        return new Sending(
                program.getBean(Claims.class),
                program.getBean(Letters.class),
                delivery,
                program.getBean(Settling.class),
                work,
                clock);
    }

    @Override
    public void close() {
        server.stop();
    }
}
