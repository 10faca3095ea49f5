package org.handslag.operation;

import org.handslag.web.Allow;
import org.handslag.web.Who;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A word for the load balancer in front: whether to send people here. It asks no database, as all
 * nodes share one and taking them all away would help nobody.
 */
@RestController
class Health {
    private final ApplicationAvailability availability;

    Health(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @GetMapping("/health")
    @Allow(value = Who.VISITOR, to = "ask whether this node takes visitors")
    ResponseEntity<String> show() {
        var ready = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(ready ? "ok\n" : "not now\n");
    }
}
