package org.handslag.directory;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.web.Frame;

/**
 * A part of the page of a person that a module brings, such as her courses. Every bean of this kind
 * is asked, in the order of its {@code @Order}, within the page's unit of work; its section begins
 * with an {@code h2} and holds facts that are read already. The page notes the read.
 */
public interface PersonSection {
    /** Empty when there is nothing to tell this viewer of this person. */
    Optional<JteModel> section(Frame frame, Person person);
}
