package org.handslag.need;

import java.util.List;
import java.util.Map;
import org.handslag.seats.Registration;
import org.handslag.ui.Form;
import org.handslag.web.Frame;

/**
 * One person's needs, and what was done about them.
 *
 * @param rows her needs, each with who wrote it down
 */
public record NeedPersonPage(NeedDate date, Registration registration, List<Row> rows, Form form) {

    /**
     * @param notedBy name of who wrote it down, empty when she did herself
     */
    public record Row(Need need, String notedBy) {
        /** The field in which stands how it was arranged. */
        public String field() {
            return NeedPersonPage.field(need.id());
        }

        /** When she told it, and to whom if she did not write it herself. */
        public String told(Frame f) {
            var day = f.date(need.writtenAt());
            var told = need.told();
            return told.isNoted()
                    ? f.t(
                            "need.told-through",
                            Map.of(
                                    "way",
                                    f.t(told.way()),
                                    "by",
                                    told.by(),
                                    "noted",
                                    notedBy,
                                    "day",
                                    day))
                    : f.t("need.told-herself", "day", day);
        }
    }

    static String field(NeedId need) {
        return "how-" + need;
    }

    public String name() {
        return registration.typed().name();
    }

    public String path() {
        return date.path(registration.id().toString());
    }

    NeedPersonPage with(Form typed) {
        return new NeedPersonPage(date, registration, rows, typed);
    }
}
