package org.handslag.rules;

import java.util.List;

/** The kinds of an operator, and those that come with the program and are not taken in. */
public record TypesPage(List<TypeRow> rows, List<ShippedPack> offered) {

    /** A kind with the pack that says what it is called today. */
    public record TypeRow(PlacementType type, RulePack pack) {}
}
