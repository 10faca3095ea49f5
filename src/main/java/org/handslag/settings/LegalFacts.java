package org.handslag.settings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What the pages that the law asks for are made of, and every change of it. */
@Component
public class LegalFacts {
    private final DataProtections protections;
    private final AccessibilityStatements statements;
    private final Defects defects;
    private final Settings settings;
    private final Clock clock;

    LegalFacts(
            DataProtections protections,
            AccessibilityStatements statements,
            Defects defects,
            Settings settings,
            Clock clock) {
        this.protections = protections;
        this.statements = statements;
        this.defects = defects;
        this.settings = settings;
        this.clock = clock;
    }

    public DataProtection dataProtection() {
        return protections.find();
    }

    public AccessibilityStatement accessibility() {
        return statements.find();
    }

    /** What is known not to be accessible today. */
    public List<Defect> openDefects() {
        return defects.all().stream().filter(Defect::isOpen).toList();
    }

    /** What stood before and what stands now; false when someone else saved first. */
    public boolean save(DataProtection before, DataProtection after, Viewer by) {
        if (!protections.save(after)) {
            return false;
        }
        settings.changed(by, "data-protection.changed", before.told(), after.told());
        return true;
    }

    /** What stood before and what stands now; false when someone else saved first. */
    public boolean save(AccessibilityStatement before, AccessibilityStatement after, Viewer by) {
        if (!statements.save(after)) {
            return false;
        }
        settings.changed(by, "accessibility.changed", before.told(), after.told());
        return true;
    }

    /** Notes something that is not accessible. */
    public void add(Defect defect, Viewer by) {
        defects.add(defect);
        changed("defect.added", Map.of(), defect, by);
    }

    /** What stood before and what stands now; false when someone else saved first. */
    boolean save(Defect before, Defect after, Viewer by) {
        if (!defects.save(after)) {
            return false;
        }
        changed("defect.changed", before.told(), after, by);
        return true;
    }

    private void changed(String what, Map<String, ?> before, Defect after, Viewer by) {
        statements.touch(clock.instant());
        settings.changed(by, what, before, after.told());
    }
}
