package org.handslag.passkey;

import gg.jte.models.runtime.JteModel;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Draws the page that asks for confirmation, within the caller's unit of work. */
@Component
class ConfirmationPages {
    private final Passkeys passkeys;
    private final Freshness freshness;
    private final Templates templates;

    ConfirmationPages(Passkeys passkeys, Freshness freshness, Templates templates) {
        this.passkeys = passkeys;
        this.freshness = freshness;
        this.templates = templates;
    }

    JteModel page(Frame f, Form form, Onward onward, Authentication signIn) {
        var has = !passkeys.of(f.viewer().self()).isEmpty();
        var mayAdd = freshness.letsAdd(f.viewer(), signIn);
        return templates.passkeyConfirm(f, form, new ConfirmationPage(onward, has, mayAdd));
    }
}
