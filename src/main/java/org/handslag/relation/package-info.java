/**
 * How the operator stands with its employers: from prospect to ambassador, each step a row with
 * who, when and why; whom to write to there; notes and follow-up questions; which labour-market
 * unit an employer works together with; who has met whom at the courses.
 *
 * <p>{@link org.handslag.relation.Relations} is how modules above read and move a relation. An
 * ambassador is proposed by a programme's rule and made by the employer's consent; it is one as
 * long as both hold.
 */
@NullMarked
@ApplicationModule(
        displayName = "Relation",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "message",
            "directory",
            "organisation",
            "access",
            "home",
            "experience"
        })
package org.handslag.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
