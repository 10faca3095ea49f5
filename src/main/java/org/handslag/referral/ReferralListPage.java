package org.handslag.referral;

import java.util.List;
import org.handslag.referral.ReferralPage.Listed;

/**
 * Those who have come in, as far as the viewer follows them.
 *
 * @param programmes whether there is more than one to tell apart
 */
public record ReferralListPage(List<Listed> shown, int all, boolean programmes) {}
