package org.handslag.access;

import org.handslag.limit.KeyedHash;
import org.handslag.scope.Operators;
import org.handslag.web.Addresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The code with which an operator is made: told on the console to whoever runs the program. It
 * follows from the installation's secret and the number of operators, so every node knows it, none
 * keeps it, and with each new operator it is another one.
 */
@Component
public class StartCode {
    private final Operators operators;
    private final KeyedHash hash;
    private final Addresses addresses;
    private final boolean asked;

    StartCode(
            Operators operators,
            KeyedHash hash,
            Addresses addresses,
            @Value("${handslag.new-operator}") boolean asked) {
        this.operators = operators;
        this.hash = hash;
        this.addresses = addresses;
        this.asked = asked;
    }

    public boolean matches(String typed) {
        return current().equals(Codes.read(typed));
    }

    public String current() {
        return Codes.code(hash.bytes("start code", String.valueOf(operators.all().size())));
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void tell() {
        if (asked || operators.all().isEmpty()) {
            System.out.println(
                    "To make an operator, open %s and type the code %s"
                            .formatted(addresses.ofInstallation("/installation/start"), current()));
        }
    }
}
