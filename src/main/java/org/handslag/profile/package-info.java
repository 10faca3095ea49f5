/**
 * What people say so that the right mentor can be found: a mentee what she speaks, when she can,
 * how far, what helps her and what she would like; a mentor what she brings; a coordinator who is
 * kept apart from whom; a consultant how long the way takes.
 *
 * <p>A mentee's {@link org.handslag.profile.MenteeProfile} is hers. She, or someone beside her on
 * that day, fills it in; of each aspect she says whether it may be used, and it may not until she
 * does. It is chosen from lists: no field asks why, and none takes words of one's own. Staff see
 * whether it is filled in, not what stands there.
 *
 * <p>Modules above read through {@link org.handslag.profile.Profiles}, {@link
 * org.handslag.profile.MentorProfiles}, {@link org.handslag.profile.Apart}, {@link
 * org.handslag.profile.TravelTimes} and {@link org.handslag.profile.PostalAreas}, each in one
 * statement for many people.
 */
@NullMarked
@ApplicationModule(
        displayName = "Profile",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "fit",
            "sheet",
            "journal",
            "directory",
            "adjustment",
            "home",
            "willingness",
            "referral"
        })
package org.handslag.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
