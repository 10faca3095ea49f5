package org.handslag.profile;

import java.util.List;
import org.handslag.fit.Aspect;

/**
 * A profile as a whole.
 *
 * @param path of its pages
 * @param helping whose it is, for someone who fills it in with her; empty on her own page
 * @param helps who has filled it in with her, the latest first
 * @param now whether someone can see it right now because she helps
 */
public record ProfileOverview(
        String path,
        String helping,
        MenteeProfile profile,
        List<AspectLine> lines,
        List<HelpLine> helps,
        boolean now) {

    /**
     * @param said what she has said, short; empty when nothing
     */
    public record AspectLine(Aspect aspect, String said, boolean used) {}

    /**
     * @param name of the helper; empty when she is gone
     */
    public record HelpLine(String name, ProfileHelp help, String language) {}

    public boolean isHers() {
        return helping.isEmpty();
    }

    /** To her own page, or to that of her referral. */
    public String back() {
        return isHers() ? "/me" : path.substring(0, path.lastIndexOf('/'));
    }

    public boolean isBlank() {
        return profile.told().isEmpty();
    }

    /** What is used, or what is not though it is said, in the order of the page. */
    public List<Aspect> told(boolean used) {
        return lines.stream()
                .filter(line -> !line.said().isEmpty() && line.used() == used)
                .map(AspectLine::aspect)
                .toList();
    }
}
