package org.handslag.demomentorships;

import java.util.Map;
import org.handslag.learning.CardAudience;
import org.handslag.learning.CardWay;

/**
 * Her card.
 *
 * @param with who sat with her, when she did not fill it in alone
 * @param lines codes with {@code YES}, {@code NO}, or her own words
 * @param shown audience by code
 */
record LearningPart(
        int ago,
        String language,
        CardWay way,
        String with,
        Map<String, String> lines,
        Map<String, CardAudience> shown) {}
