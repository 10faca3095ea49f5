package org.handslag.demomentorships;

import java.util.Map;
import org.handslag.agreement.AgreementText;

/**
 * @param minutes of the mentor's time a week
 */
record PlacePart(Map<AgreementText, String> texts, int minutes) {}
