package org.handslag.intake;

import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Hands out files that wait, to those who may bring something in. */
@Component
class Desk {
    private final Intakes intakes;
    private final Importing importing;

    Desk(Intakes intakes, Importing importing) {
        this.intakes = intakes;
        this.importing = importing;
    }

    /** A list is about the whole operator, and so must be the role of whoever brings it in. */
    static void check(Viewer viewer) {
        if (!holds(viewer, Role.COORDINATOR) && !holds(viewer, Role.ADMINISTRATOR)) {
            throw new NotVisible();
        }
    }

    Intake find(Viewer viewer, IntakeId id) {
        check(viewer);
        return intakes.find(id).orElseThrow(NotVisible::new);
    }

    Sheet sheet(Intake intake) {
        return Sheet.open(intake.fileName(), intakes.bytes(intake.id()));
    }

    Mapping guess(Intake intake, Sheet sheet) {
        var chosen = intake.mapping();
        return chosen != null
                ? chosen
                : Mapping.guess(intake.kind(), sheet.header(), intakes.remembered(intake.kind()));
    }

    /** The lines by the columns that were chosen; none when nobody has chosen yet. */
    Lines lines(Intake intake) {
        var mapping = intake.mapping();
        if (mapping == null) {
            throw new NotVisible();
        }
        return importing.read(intake.kind(), sheet(intake), mapping);
    }

    /** Tries what the right lines would add, and remembers the columns for the next file. */
    void choose(Viewer viewer, Intake intake, Sheet sheet, Mapping mapping) {
        var lines = importing.read(intake.kind(), sheet, mapping);
        intakes.save(intake.tried(mapping, importing.trial(lines, viewer)));
        intakes.remember(intake.kind(), mapping.headings(sheet.header()));
    }

    private static boolean holds(Viewer viewer, Role role) {
        return viewer.has(role) && viewer.programmes(role) == null;
    }
}
