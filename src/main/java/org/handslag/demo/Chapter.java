package org.handslag.demo;

import java.time.LocalDate;

/**
 * A part of an operator's past that a module of its own tells. Chapters are told once all dates of
 * the script have been played, in the order that {@link org.springframework.core.annotation.Order}
 * gives them.
 */
public interface Chapter {
    /**
     * @param stage what stands there already
     * @param today the day on which the World is made
     */
    void tell(Stage stage, LocalDate today);
}
