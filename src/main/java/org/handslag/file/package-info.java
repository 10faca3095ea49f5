/**
 * Files that people bring: pictures and PDFs of at most 10 MB, kept in PostgreSQL.
 *
 * <p>The type is read from the first bytes, never from the name. A picture is drawn anew in two
 * sizes, turned upright, without the data that cameras leave in it; a drawing with code in it (SVG)
 * is not taken. Every picture has a text that says what it shows. Who may see a file is decided by
 * the page that shows it: {@code FileAnswer} only answers.
 */
@NullMarked
@ApplicationModule(
        displayName = "File",
        allowedDependencies = {
            "scope",
        })
package org.handslag.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
