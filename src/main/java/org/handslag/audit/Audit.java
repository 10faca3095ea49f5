package org.handslag.audit;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** What is wrong anywhere, for whoever asks the management port for {@code /actuator/audit}. */
@Component
@Endpoint(id = "audit")
class Audit {
    private final SeatAudit seats;
    private final Operators operators;
    private final UnitOfWork work;

    Audit(SeatAudit seats, Operators operators, UnitOfWork work) {
        this.seats = seats;
        this.operators = operators;
        this.work = work;
    }

    /** Answers 200 when all is well, 503 with what is wrong otherwise. */
    @ReadOperation
    public WebEndpointResponse<Map<String, List<String>>> read() {
        var findings = findings();
        return new WebEndpointResponse<>(
                Map.of("findings", findings),
                findings.isEmpty()
                        ? WebEndpointResponse.STATUS_OK
                        : WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
    }

    List<String> findings() {
        return operators.all().stream()
                .map(Operator::id)
                .flatMap(operator -> work.in(operator, seats::findings).stream())
                .toList();
    }
}
