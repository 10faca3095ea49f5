/**
 * Who there is: the programmes of an operator, the organisations and workplaces that take part, and
 * the people.
 *
 * <p>A person exists once per operator. An organisation is known by its name; its number in the
 * country's register ({@link org.handslag.directory.RegistrationNumber}) helps to find it again and
 * is never required. When two entries turn out to be one person, those who keep rows of her hear
 * {@link org.handslag.directory.PersonsMerged} and move them. The pages on all this belong to the
 * modules above.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"scope", "ui", "web", "journal"})
package org.handslag.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
