package org.handslag.course;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.web.Frame;

/**
 * A part of the coordinator's page of an instance that a module brings, such as who is registered.
 * Every bean of this kind is asked, in the order of its {@code @Order}, within the page's unit of
 * work; its section begins with an {@code h2}, holds facts that are read already and links to the
 * module's own pages, and sees to its reads itself.
 */
public interface InstanceSection {
    /** Empty when there is nothing to tell this viewer of this instance. */
    Optional<JteModel> section(Frame frame, CourseInstance instance);
}
