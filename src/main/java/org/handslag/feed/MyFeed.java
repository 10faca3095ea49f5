package org.handslag.feed;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from my page to my calendar address. */
@Component
@Order(12)
class MyFeed implements MySection {
    private final Subscribing subscribing;
    private final Templates templates;

    MyFeed(Subscribing subscribing, Templates templates) {
        this.subscribing = subscribing;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame) {
        return Optional.ofNullable(frame.viewer().person())
                .map(me -> templates.feedSection(frame, subscribing.since(me).orElse(null)));
    }
}
