package org.handslag.access;

import java.util.List;

/** The personas of the operator of this unit of work. The World knows them. */
public interface Personas {
    List<Persona> all();
}
