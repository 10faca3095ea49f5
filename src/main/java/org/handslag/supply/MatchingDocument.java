package org.handslag.supply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.handslag.criteria.CriteriaPage;
import org.handslag.criteria.CriteriaVersion;
import org.handslag.directory.Programme;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import org.handslag.settings.Contact;
import org.handslag.settings.DataProtection;
import org.jspecify.annotations.Nullable;

/**
 * What a programme tells of its matching, made from its settings.
 *
 * @param since when its criteria were decided; null while nobody has decided any
 * @param contact whom to ask
 */
public record MatchingDocument(
        CriteriaPage criteria,
        @Nullable LocalDate since,
        Contact contact,
        DataProtection protection) {
    /** What is kept, and how long. */
    public static final List<String> KEPT =
            List.of("profile", "wish", "draft", "met", "apart", "criteria", "log");

    public static final List<String> STEPS =
            List.of("draft", "hand", "met", "asked", "no", "nothing", "never");

    public static final List<String> RIGHTS =
            List.of("access", "correct", "object", "explain", "complain");

    public static final List<String> READERS =
            List.of("mentee", "beside", "coordinator", "asked", "employers", "everyone");

    public static final List<String> RISKS =
            List.of("judged", "rubber", "seen", "known", "unfair", "wrong", "vulnerable");

    public static final List<String> DUTIES =
            List.of("oversight", "records", "proof", "log", "fairness", "told");

    static MatchingDocument of(
            Programme programme,
            CriteriaVersion current,
            @Nullable LocalDate since,
            Contact contact,
            DataProtection protection) {
        return new MatchingDocument(
                new CriteriaPage(programme, current, List.of(), Map.of(), false),
                since,
                contact,
                protection);
    }

    /** The rules that are on. */
    public List<Rule> rules() {
        return Arrays.stream(Rule.values()).filter(criteria::isOn).toList();
    }

    /** The parts that count, each with a share. */
    public List<Part> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> criteria.criteria().weight(part) > 0)
                .toList();
    }

    public boolean hasOfficer() {
        return !protection.officer().isEmpty()
                || protection.officerEmail() != null
                || protection.officerTelephone() != null;
    }
}
