package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.handslag.access.ReturnPath;
import org.handslag.access.SignInLinks;
import org.handslag.limit.Limits;
import org.handslag.scope.Refusal;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/**
 * Whoever signed in too long ago to add a passkey signs in once more, by a link to her own mail.
 */
@Page
class PasskeyLinkController {
    private static final int PER_PERSON = 6;
    private static final Duration HOUR = Duration.ofHours(1);

    private final SignInLinks links;
    private final Limits limits;
    private final Templates templates;

    PasskeyLinkController(SignInLinks links, Limits limits, Templates templates) {
        this.links = links;
        this.limits = limits;
        this.templates = templates;
    }

    @PostMapping("/me/passkeys/link")
    @Allow(value = Who.SIGNED_IN, to = "be sent a link, to sign in anew before she adds a passkey")
    ResponseEntity<?> create(Frame f, HttpServletRequest request) {
        var me = f.viewer().self();
        if (!limits.allows("passkey-link", me.toString(), PER_PERSON, HOUR)) {
            throw new Refusal("passkey.refused.too-many");
        }
        var onward = Onward.of(request);
        var sent = links.send(f.home(), me, ReturnPath.of(onward.again() ? "" : onward.path()));
        return Answer.page(templates.passkeyLinkSent(f, onward, sent));
    }
}
