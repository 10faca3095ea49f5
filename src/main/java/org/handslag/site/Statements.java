package org.handslag.site;

import java.time.Clock;
import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.settings.LegalFacts;
import org.handslag.settings.OperatorSettings;
import org.springframework.stereotype.Component;

/** Gathers what an operator's accessibility statement is made of. */
@Component
class Statements {
    private final LegalFacts facts;
    private final OperatorSettings settings;
    private final Clock clock;

    Statements(LegalFacts facts, OperatorSettings settings, Clock clock) {
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    Statement of(Operator operator) {
        return new Statement(
                operator.country(),
                facts.accessibility(),
                facts.openDefects(),
                settings.contact(operator),
                LocalDate.ofInstant(clock.instant(), operator.zone()));
    }
}
