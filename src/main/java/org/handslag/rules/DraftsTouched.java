package org.handslag.rules;

import java.util.List;

/** Tells which agreements that are not yet approved a new pack would touch. */
public interface DraftsTouched {
    /**
     * @return of each its name as the coordinator knows it, and where it stands
     */
    List<Touched> by(PlacementTypeId type);

    /**
     * @param path below the operator
     */
    record Touched(String name, String path) {}
}
