/**
 * What a text is like for whoever reads it: {@link org.handslag.plain.Lix} says how hard it is,
 * {@link org.handslag.plain.Unasked} what stands in it that nobody asked for, and {@link
 * org.handslag.plain.UnaskedWords} whether the writer of a form was told of that.
 *
 * <p>Both only tell. What comes of it is said by whoever asks, and never keeps anyone from writing
 * what she wants to.
 */
@NullMarked
@ApplicationModule(
        displayName = "Plain language",
        allowedDependencies = {"scope", "ui"})
package org.handslag.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
