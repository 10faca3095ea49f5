package org.handslag.home;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the link on the console when it was asked for at the start ({@code bin/run --sign-in}). */
@Component
class SpareKeyAsked {
    private final SpareKey key;
    private final String address;

    SpareKeyAsked(SpareKey key, @Value("${handslag.sign-in}") String address) {
        this.key = key;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void tell() {
        if (!address.isBlank()) {
            key.cut(address).forEach(SpareKeyAsked::tell);
        }
    }

    private static void tell(String link) {
        System.out.println("To sign in as an administrator, open this within 15 minutes: " + link);
    }
}
