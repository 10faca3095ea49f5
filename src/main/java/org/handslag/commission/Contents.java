package org.handslag.commission;

import java.util.List;
import org.handslag.scope.Texts;

/**
 * What can be chosen on the form that orders a course. The one place where a catalogue of modules
 * and a roster of guests plug in: the bean that answers is whichever comes first by its
 * {@code @Order} and has something; while none has, the modules of the courses are offered.
 */
public interface Contents {
    /**
     * @param key tells it from the others; what is kept of a choice is its title
     * @param minutes its length
     */
    record Content(String key, Texts title, int minutes) {}

    List<Content> offered();

    /** Names or topics of guests to propose; empty when there is no roster. */
    default List<String> guests() {
        return List.of();
    }
}
