/**
 * The mentor's compendium: what helps at the moment when it is needed, before the first day, in the
 * first week, in each week's conversation and at the end.
 *
 * <p>Its chapters ({@link org.handslag.guide.GuideChapter}) stand in four steps. Each is a text in
 * each language, which comes with the program ({@code guide/<language>.txt}) until a coordinator
 * words it otherwise: her versions are kept, and she is told when the program's own text has become
 * another since. {@link org.handslag.guide.GuideMoment} chooses from the day what to show on the
 * page of a circle. The checklist of the first day and week is ticked for each mentorship; its
 * ticks go with that.
 */
@NullMarked
@ApplicationModule(
        displayName = "Compendium",
        allowedDependencies = {"scope", "ui", "web", "journal", "pdf", "settings", "mentorship"})
package org.handslag.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
