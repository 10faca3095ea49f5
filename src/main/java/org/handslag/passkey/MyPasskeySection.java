package org.handslag.passkey;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page": the passkeys with which I sign in. */
@Component
@Order(90)
class MyPasskeySection implements MySection {
    private final Passkeys passkeys;
    private final Templates templates;

    MyPasskeySection(Passkeys passkeys, Templates templates) {
        this.passkeys = passkeys;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var keys = passkeys.of(f.viewer().self());
        return Optional.of(templates.passkeyMySection(f, keys.size()));
    }
}
