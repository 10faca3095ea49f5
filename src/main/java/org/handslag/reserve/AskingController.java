package org.handslag.reserve;

import java.time.Duration;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Addresses;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/**
 * Someone who stands before a date that is not open says that she is invited. The answer is the
 * same to everyone; the link goes by mail to whoever has an address at a domain that is.
 */
@Page
class AskingController {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_PER_SOURCE = 30;
    private static final int MOST_PER_ADDRESS = 5;

    private final CourseInstances instances;
    private final Reserves reserves;
    private final Limits limits;
    private final Messages messages;
    private final Addresses addresses;
    private final Templates templates;

    AskingController(
            CourseInstances instances,
            Reserves reserves,
            Limits limits,
            Messages messages,
            Addresses addresses,
            Templates templates) {
        this.instances = instances;
        this.reserves = reserves;
        this.limits = limits;
        this.messages = messages;
        this.addresses = addresses;
        this.templates = templates;
    }

    @GetMapping("/courses/{slug}/invitation")
    @Allow(value = Who.VISITOR, to = "say that she is invited to a date that is not open")
    ResponseEntity<?> blank(Frame f, Form form, @PathVariable String slug) {
        published(slug);
        return Answer.behindLink(templates.reserveAsking(f, slug, form));
    }

    @PostMapping("/courses/{slug}/invitation")
    @Allow(value = Who.VISITOR, to = "get the link by mail, if her address is invited")
    ResponseEntity<?> create(Frame f, Form form, Source source, @PathVariable String slug) {
        var instance = published(slug);
        var email = form.parsed("email", "form.email", Email::new);
        if (email != null && isFlood(email, source)) {
            form.wrong("email", "reserve.refused.too-many");
        }
        if (email == null || !form.ok()) {
            return Answer.invalid(templates.reserveAsking(f, slug, form));
        }
        reserves.of(instance.id())
                .filter(reserve -> reserve.invites(email))
                .ifPresent(reserve -> send(f, slug, reserve, email));
        return Answer.done(f, "/courses/" + slug + "/invitation", "reserve.done.asked");
    }

    private void send(Frame f, String slug, Reserve reserve, Email email) {
        var address = addresses.of(f.home(), Reserve.path(slug, reserve.key()));
        var body =
                Body.empty()
                        .paragraph(f.t("reserve.mail.intro", "who", f.name()))
                        .link(f.t("reserve.mail.link"), address)
                        .paragraph(f.t("reserve.mail.unasked"));
        var to = Recipient.byMail("", email, f.locale());
        messages.send(new Draft("reserve.link", to, f.t("reserve.mail.subject"), body));
    }

    /** A date that is open has no need of it, and answers as one that is not there. */
    private CourseInstance published(String slug) {
        return instances
                .bySlug(slug)
                .filter(instance -> instance.isPublished() && instance.size().isShut())
                .orElseThrow(NotVisible::new);
    }

    private boolean isFlood(Email email, Source source) {
        return !limits.allows("invitation", source, MOST_PER_SOURCE, DAY)
                || !limits.allows("invitation", email.normalised(), MOST_PER_ADDRESS, DAY);
    }
}
