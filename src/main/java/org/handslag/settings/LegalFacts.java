package org.handslag.settings;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages that the law asks for are made of. */
@Component
public class LegalFacts {
    private final DataProtections protections;
    private final AccessibilityStatements statements;
    private final Defects defects;

    LegalFacts(DataProtections protections, AccessibilityStatements statements, Defects defects) {
        this.protections = protections;
        this.statements = statements;
        this.defects = defects;
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
}
