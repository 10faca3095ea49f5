package org.handslag.profile;

import java.util.List;
import org.handslag.ui.Option;

/**
 * Where someone begins to fill in a profile with its mentee.
 *
 * @param back to the page of her referral
 * @param filled whether she has said anything yet: all that staff see
 */
public record HelpPage(
        String path, String back, String name, boolean filled, List<Option> languages) {}
