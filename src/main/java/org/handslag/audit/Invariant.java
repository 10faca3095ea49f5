package org.handslag.audit;

import java.util.List;

/** What else must hold of the seats; a module above looks after it. */
public interface Invariant {
    /** One sentence in English for each thing that is wrong in this operator. */
    List<String> findings();
}
