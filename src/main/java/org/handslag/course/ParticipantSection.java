package org.handslag.course;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.web.Frame;

/**
 * A part that a module brings to the own page of someone who has a place at an instance, such as
 * the day's programme. Every bean of this kind is asked, in the order of its {@code @Order}, within
 * the page's unit of work; its section begins with an {@code h2} and holds nothing of others.
 */
public interface ParticipantSection {
    /** Empty when there is nothing to tell those who take part. */
    Optional<JteModel> section(Frame frame, CourseInstance instance);
}
