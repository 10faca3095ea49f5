package org.handslag.role;

import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** In which of her programmes someone on the staff works; no choice while there is one. */
@Component
public class ProgrammeChoice {
    private final Programmes programmes;

    ProgrammeChoice(Programmes programmes) {
        this.programmes = programmes;
    }

    public List<Option> options(Frame f) {
        return options(f, Role.COORDINATOR);
    }

    /** Those in which she holds this role. */
    public List<Option> options(Frame f, Role role) {
        return own(f, role).stream().map(p -> Option.of(p.id(), f.plain(p.name()))).toList();
    }

    /** The chosen one, or the only one; notes a problem when one of several must be chosen. */
    public ProgrammeId chosen(Frame f, Form form) {
        return chosen(f, form, Role.COORDINATOR);
    }

    /** As above, of those in which she holds this role. */
    public ProgrammeId chosen(Frame f, Form form, Role role) {
        var own = own(f, role);
        var first = own.stream().findFirst().orElseThrow(NotVisible::new).id();
        if (own.size() == 1) {
            return first;
        }
        var chosen = form.parsed("programme", "form.choose", ProgrammeId::of);
        if (chosen != null && own.stream().noneMatch(p -> p.id().equals(chosen))) {
            form.wrong("programme", "form.choose");
        }
        return chosen == null ? first : chosen;
    }

    private List<Programme> own(Frame f, Role role) {
        var held = f.viewer().programmes(role);
        return programmes.all().stream()
                .filter(p -> held == null || List.of(held).contains(p.id().value()))
                .toList();
    }
}
