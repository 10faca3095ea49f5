/**
 * Tables as files: reading what someone hands in, writing what she takes out.
 *
 * <p>{@link org.handslag.sheet.Sheet} reads CSV and XLSX row by row into text; what the text means
 * is for the module that imports it. A file that is too large, damaged or not what its name says is
 * a {@link org.handslag.scope.Refusal} before its content is believed. {@link
 * org.handslag.sheet.SheetWriter} writes typed cells row by row, and {@link
 * org.handslag.sheet.RejectedLines} the lines that an import could not take, with the reason. A
 * controller answers with a {@link org.handslag.sheet.ListFile} where a page offers its list as a
 * file.
 *
 * <p>No cell that we write becomes a formula in a spreadsheet program ({@code FormulaSigns}), and
 * what was done to prevent it is undone when the file comes back.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sheet",
        allowedDependencies = {"scope", "web"})
package org.handslag.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
