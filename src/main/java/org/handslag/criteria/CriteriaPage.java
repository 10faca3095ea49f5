package org.handslag.criteria;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.handslag.directory.Programme;
import org.handslag.fit.Criteria;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a programme to read, with how they came to be so.
 *
 * @param shown one of the history, or the standard when that is empty
 * @param history the latest first
 * @param names of those who decided
 * @param decides whether the reader may change them
 */
public record CriteriaPage(
        Programme programme,
        CriteriaVersion shown,
        List<CriteriaVersion> history,
        Map<PersonId, String> names,
        boolean decides) {

    public String path() {
        return path(programme);
    }

    public static String path(Programme programme) {
        return "/matching-criteria/" + programme.id();
    }

    public String path(CriteriaVersion version) {
        return path() + "/versions/" + version.number();
    }

    public Criteria criteria() {
        return shown.criteria();
    }

    /** Whether it is in force now. */
    public boolean isCurrent() {
        return shown.number() == history.size();
    }

    public boolean isOn(Rule rule) {
        return criteria().rules().contains(rule);
    }

    /** Percent of a score when all is known and nothing counts first, to a tenth. */
    public double share(Part part) {
        int all = criteria().weights().values().stream().mapToInt(weight -> weight).sum();
        return all == 0 ? 0 : Math.round(1000.0 * criteria().weight(part) / all) / 10.0;
    }

    /** Empty once she is erased. */
    public String name(CriteriaVersion version) {
        var by = version.madeBy();
        return by == null ? "" : names.getOrDefault(by, "");
    }

    /** The version that last set this rule on or off; null when it is as the standard has it. */
    public @Nullable CriteriaVersion changed(Rule rule) {
        return changed(criteria -> criteria.rules().contains(rule));
    }

    public @Nullable CriteriaVersion changed(Part part) {
        return changed(criteria -> criteria.weight(part));
    }

    public @Nullable CriteriaVersion changed(CriteriaNumber number) {
        return changed(number::of);
    }

    /** What held until this version. */
    public CriteriaVersion before(CriteriaVersion version) {
        return history.stream()
                .filter(one -> one.number() == version.number() - 1)
                .findFirst()
                .orElseGet(() -> CriteriaVersion.standard(programme.id()));
    }

    private @Nullable CriteriaVersion changed(Function<Criteria, Object> what) {
        return history.stream()
                .filter(one -> one.number() <= shown.number())
                .filter(
                        one ->
                                !what.apply(one.criteria())
                                        .equals(what.apply(before(one).criteria())))
                .findFirst()
                .orElse(null);
    }
}
