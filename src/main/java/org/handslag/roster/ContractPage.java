package org.handslag.roster;

import java.time.LocalDate;
import java.util.List;

/** A contract with what has been given under it. */
public record ContractPage(
        RosterEntry provider, Contract contract, List<Delivery> deliveries, LocalDate today) {

    public List<Delivery> held() {
        return deliveries.stream().filter(Delivery::held).toList();
    }

    public int minutes() {
        return held().stream().mapToInt(Delivery::minutes).sum();
    }

    public int participants() {
        return held().stream().mapToInt(Delivery::participants).sum();
    }

    /** Dates that lie outside the period of the contract. */
    public List<Delivery> outside() {
        return deliveries.stream().filter(one -> !contract.holdsOn(one.day())).toList();
    }

    /** How many more dates are planned than the contract holds. */
    public int beyond() {
        var included = contract.included();
        return included == null ? 0 : Math.max(0, deliveries.size() - included);
    }

    public boolean isOver() {
        return contract.until().isBefore(today);
    }
}
