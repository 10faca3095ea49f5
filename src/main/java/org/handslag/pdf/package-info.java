/**
 * Paper that everyone can read: {@link org.handslag.pdf.Pdfs} turns an XHTML document into a
 * PDF/UA-1 file, in the house style, with the fonts inside; {@link org.handslag.pdf.QrCode} draws a
 * code for a page or a document.
 *
 * <p>The module knows no certificate and no letter; other modules write those and have them printed
 * here. Nothing is fetched from anywhere: pictures come as data addresses, styles from this
 * program. A letter that no font has is a refusal, never a box on paper.
 */
@NullMarked
@ApplicationModule(
        displayName = "PDF",
        allowedDependencies = {"scope"})
package org.handslag.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
