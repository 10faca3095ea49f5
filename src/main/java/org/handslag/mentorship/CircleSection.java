package org.handslag.mentorship;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.web.Frame;

/**
 * A part of a circle's page that a module above brings. Every bean of this kind is asked, in the
 * order of its {@code @Order}, within the page's unit of work; its section begins with an {@code
 * h2}. It shows no more than {@link Insight} lets this place see, and notes what was read.
 */
public interface CircleSection {
    /**
     * Empty when there is nothing there for this reader, who is of the circle or runs its
     * programme. It asks one statement at most: what takes more stands on a page of its own.
     */
    Optional<JteModel> section(Frame f, Circles.CircleView view);
}
