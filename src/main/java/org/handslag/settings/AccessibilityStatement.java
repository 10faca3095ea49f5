package org.handslag.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What only the operator knows of the accessibility of its service. With the name of the operator,
 * its contact, the register of defects, the feedback form and the authority's address it makes the
 * statement that the law asks for (Sweden: DIGG's eleven parts; Denmark: BEK 904/2019).
 *
 * @param service name of the service; empty when it is the operator's own name
 * @param assessedOn when it was last looked through
 * @param assessor who did that
 * @param method how that was done
 * @param burden what is left out because the burden would be unreasonable, and why
 * @param outside what the law does not cover
 * @param official address of the statement in the state's own tool, or empty
 * @param updatedAt when the statement or the register last changed
 */
public record AccessibilityStatement(
        Texts service,
        Conformity conformity,
        @Nullable LocalDate assessedOn,
        @Nullable Assessor assessor,
        Texts method,
        Texts burden,
        Texts outside,
        String official,
        @Nullable Instant updatedAt,
        long version) {

    static AccessibilityStatement none() {
        var nothing = Texts.none();
        return new AccessibilityStatement(
                nothing, Conformity.PARTLY, null, null, nothing, nothing, nothing, "", null, 0);
    }

    /** Until it has been looked through nothing can be said of the service, and nothing is. */
    public boolean isFilledIn() {
        return assessedOn != null && !method.isEmpty();
    }

    /** The law wants it to be right at all times, and looked through once a year. */
    public boolean isOld(LocalDate today) {
        return assessedOn != null && assessedOn.isBefore(today.minusYears(1));
    }

    /** Upon what stood before: only a change counts as an update. */
    AccessibilityStatement upon(AccessibilityStatement before, Instant now) {
        var same = at(before.updatedAt).equals(before);
        return same ? before : at(now);
    }

    private AccessibilityStatement at(@Nullable Instant moment) {
        return new AccessibilityStatement(
                service,
                conformity,
                assessedOn,
                assessor,
                method,
                burden,
                outside,
                official,
                moment,
                version);
    }

    /** As the journal tells it. */
    Map<String, Object> told() {
        var told = new TreeMap<String, Object>();
        told.put("conformity", conformity);
        told.put("service", service);
        told.put("method", method);
        told.put("assessor", assessor == null ? "" : assessor);
        told.put("official", official);
        told.put("burden", burden);
        told.put("outside", outside);
        told.put("assessedOn", assessedOn == null ? "" : assessedOn);
        return told;
    }
}
