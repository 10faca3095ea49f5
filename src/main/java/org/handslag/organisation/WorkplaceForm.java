package org.handslag.organisation;

import java.util.List;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.Workplace;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;

/** What a coordinator writes about a workplace. */
record WorkplaceForm(Form form) {
    private static final List<String> FIELDS =
            List.of("name", "street", "postalCode", "city", "municipality");
    private static final int LINE = 200;
    private static final int SHORT = 40;

    static WorkplaceForm filled(Workplace workplace) {
        return new WorkplaceForm(
                Form.empty()
                        .fill("name", workplace.name())
                        .fill("street", workplace.address().street())
                        .fill("postalCode", workplace.address().postalCode())
                        .fill("city", workplace.address().city())
                        .fill("municipality", workplace.municipality())
                        .fill(Overtaken.VERSION, workplace.version()));
    }

    NewWorkplace read(OrganisationId organisation) {
        return new NewWorkplace(
                organisation,
                form.line("name", LINE),
                new PostalAddress(
                        form.optionalLine("street", LINE),
                        form.optionalLine("postalCode", SHORT),
                        form.optionalLine("city", LINE)),
                form.optionalLine("municipality", LINE));
    }

    boolean isOf(Workplace workplace) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(workplace.version()));
    }

    void overtakenBy(Workplace saved) {
        Overtaken.tell(form, filled(saved).form, FIELDS);
    }
}
