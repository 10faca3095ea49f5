package org.handslag.message;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.handslag.scope.UnitOfWork;
import org.handslag.web.Addresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * A real SMTP server for tests, and the task that sends to it. The program of the tests has no
 * server named, so that messages rest until a test delivers them.
 */
@Lazy
@Component
public class PostOffice implements AutoCloseable {
    private final Claims claims;
    private final Letters letters;
    private final Settling settling;
    private final UnitOfWork work;
    private final Clock clock;
    private final Templates templates;
    private final Addresses addresses;
    private final ObjectProvider<TextMessages> textMessages;
    private final int port;
    private GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    PostOffice(
            Claims claims,
            Letters letters,
            Settling settling,
            UnitOfWork work,
            Clock clock,
            Templates templates,
            Addresses addresses,
            ObjectProvider<TextMessages> textMessages) {
        this.claims = claims;
        this.letters = letters;
        this.settling = settling;
        this.work = work;
        this.clock = clock;
        this.templates = templates;
        this.addresses = addresses;
        this.textMessages = textMessages;
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

    public void empty() {
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
        var post = new Post(mailServer, templates, addresses, clock, "");
        var delivery = new Delivery(mailServer, post, textMessages);
        return new Sending(claims, letters, delivery, settling, work, clock);
    }

    @Override
    public void close() {
        server.stop();
    }
}
