package org.handslag.operation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the program as soon as it is ready: the build starts it once in this way, so that Java
 * writes down what makes later starts quick.
 */
@Component
@ConditionalOnBooleanProperty("handslag.practice")
class Practice {
    @EventListener
    void end(ApplicationReadyEvent ready) {
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }
}
