package org.handslag.readiness;

import java.util.EnumMap;
import java.util.Map;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** The answers as they are typed. */
final class ReadinessForm {
    private ReadinessForm() {}

    static Form filled(ReadinessCheck before) {
        var form = Form.empty();
        before.answers().forEach((point, answer) -> form.fill(point.field(), answer));
        return form;
    }

    /** Null when something is wrong. What waits for a mentor is not read while there is none. */
    static @Nullable Map<ReadinessPoint, ReadinessAnswer> read(Form form) {
        var given = new EnumMap<ReadinessPoint, ReadinessAnswer>(ReadinessPoint.class);
        for (var point : ReadinessPoint.values()) {
            if (point.isAsked(given)) {
                var answer = form.choice(point.field(), ReadinessAnswer.class);
                if (answer != null) {
                    given.put(point, answer);
                }
            }
        }
        return form.ok() ? given : null;
    }
}
