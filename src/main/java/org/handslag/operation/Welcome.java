package org.handslag.operation;

import org.handslag.scope.Operators;
import org.handslag.web.Demonstration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where it answers and how it is stopped. */
@Component
class Welcome {
    private static final int MOST = 10;

    private final Operators operators;
    private final Demonstration demonstration;
    private final Environment settings;

    Welcome(Operators operators, Demonstration demonstration, Environment settings) {
        this.operators = operators;
        this.demonstration = demonstration;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        var address = address();
        System.out.println("Handslag answers at " + address);
        var all = operators.all();
        for (var operator : all.subList(0, Math.min(all.size(), MOST))) {
            System.out.println("  " + address + "/" + operator.slug() + "  " + operator.name());
        }
        if (all.size() > MOST) {
            System.out.println("  and " + (all.size() - MOST) + " more");
        }
        if (settings.getRequiredProperty("handslag.db.url").equals("embedded")) {
            System.out.println("  Data: " + settings.getRequiredProperty("handslag.data"));
        }
        if (settings.getProperty("handslag.world", Boolean.class, false)) {
            System.out.println(
                    "  To try: open one of them, register for a course; then sign in as someone who"
                            + " works there and see who has registered.");
        }
        var made = demonstration.agedSince();
        if (made != null) {
            System.out.println(
                    "  The demonstration was made on %s, and what was to come then has begun to pass."
                            .formatted(made));
            System.out.println("  To make a new one: Ctrl-C, then bin/run --new-world");
        }
        System.out.println("  Ctrl-C stops it and keeps the data.");
    }

    private String address() {
        var named = settings.getRequiredProperty("handslag.base-url");
        return named.isBlank()
                ? "http://localhost:" + settings.getRequiredProperty("local.server.port")
                : named.replaceFirst("/$", "");
    }
}
