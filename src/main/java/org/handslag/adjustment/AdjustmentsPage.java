package org.handslag.adjustment;

import java.util.List;

/**
 * The adjustments of an operator.
 *
 * @param all by group
 * @param offered how many come with the program and are not taken in
 */
public record AdjustmentsPage(List<Adjustment> all, int offered) {

    public List<Adjustment> of(AdjustmentGroup group) {
        return all.stream().filter(one -> one.group() == group).toList();
    }

    /** Behind which this one can stand: the others of its group. */
    public List<Adjustment> beside(Adjustment one) {
        return of(one.group()).stream().filter(other -> !other.id().equals(one.id())).toList();
    }
}
