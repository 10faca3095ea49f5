/**
 * Who there is: the programmes of an operator, the organisations and workplaces that take part, and
 * the people.
 *
 * <p>A person exists once per operator. An organisation is known by its name; its number in the
 * country's register ({@link org.handslag.directory.RegistrationNumber}) helps to find it again and
 * is never required.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"scope"})
package org.handslag.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
