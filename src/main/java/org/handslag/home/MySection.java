package org.handslag.home;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.web.Frame;

/**
 * A part of "my page" that a module brings, such as my courses. Every bean of this kind is asked,
 * in the order of its {@code @Order}, within the page's unit of work; its section begins with an
 * {@code h2} and holds no more than facts that are read already.
 */
public interface MySection {
    /** Empty when this viewer has nothing there. */
    Optional<JteModel> section(Frame frame);
}
