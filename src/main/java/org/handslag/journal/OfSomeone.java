package org.handslag.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the type of an id that leads to what is known of someone, as a {@code PersonId} does: every
 * 404 on a route with such an id in its path is kept, with who asked.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfSomeone {}
