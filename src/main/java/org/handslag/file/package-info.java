/**
 * Files that people bring: pictures of at most 10 MB, kept in PostgreSQL.
 *
 * <p>The type is read from the first bytes, never from the name. A picture is drawn anew in two
 * sizes, turned upright, without the data that cameras leave in it and without whatever else was
 * hidden in the file; what was brought is thrown away. A drawing with code in it (SVG) is not
 * taken. Every picture has words that say what it shows. Who may see it is decided by the page that
 * shows it: {@link org.handslag.file.PictureAnswer} only answers.
 */
@NullMarked
@ApplicationModule(
        displayName = "File",
        allowedDependencies = {
            "scope", "ui",
        })
package org.handslag.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
