package org.handslag.settings;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.file.Drawings;
import org.handslag.file.NewPicture;
import org.handslag.file.Pictures;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives an operator a logo, for tests of what shows it. */
@Lazy
@Component
public class LogoCast {
    private final Pictures pictures;
    private final OperatorLogos logos;
    private final Operators operators;
    private final UnitOfWork work;

    LogoCast(Pictures pictures, OperatorLogos logos, Operators operators, UnitOfWork work) {
        this.pictures = pictures;
        this.logos = logos;
        this.operators = operators;
        this.work = work;
    }

    public void bring(Operator operator) {
        var picture = NewPicture.of(Drawings.picture("png", 600, 180));
        var alt = Texts.of(operator.language(), "Mentorerna", LocalDate.of(2026, 11, 2));
        work.in(
                operator.id(),
                () -> {
                    logos.put(pictures.add(picture, alt, Instant.EPOCH));
                    operators.showLogo(operator.id(), true);
                });
    }
}
