package org.handslag.roster;

import java.time.LocalDate;
import org.handslag.scope.Texts;

/**
 * A course date that is held under a contract.
 *
 * @param day its first
 * @param path of its page
 * @param held whether it has been; otherwise it comes
 * @param minutes that it lasts, breaks included
 * @param participants who had a seat
 */
public record Delivery(
        LocalDate day, Texts course, String path, boolean held, int minutes, int participants) {}
