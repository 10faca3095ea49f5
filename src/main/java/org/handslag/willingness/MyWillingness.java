package org.handslag.willingness;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Whether I want to be a mentor now, on the own page of those who are trained. */
@Component
@Order(22)
class MyWillingness implements MySection {
    private final WillingnessRows rows;
    private final Clock clock;
    private final Templates templates;

    MyWillingness(WillingnessRows rows, Clock clock, Templates templates) {
        this.rows = rows;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var zone = f.home().zone();
        return Optional.ofNullable(f.viewer().person())
                .flatMap(me -> rows.of(me, new WillingnessRows.Asked(null, zone)))
                .map(
                        me ->
                                templates.willingnessMine(
                                        f, me, LocalDate.ofInstant(clock.instant(), zone)));
    }
}
