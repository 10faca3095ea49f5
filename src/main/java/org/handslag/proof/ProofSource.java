package org.handslag.proof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.MentorshipId;

/**
 * What a module can prove of mentorships. Every bean of this kind is asked, in the order of its
 * {@code @Order}, and its claims stand together on the page: those of this module have 10 to 30,
 * hours 40, statements 50. A module brings one bean, and for each claim the messages that {@link
 * Claim} names.
 *
 * <p>A claim is made from what is there already; nothing is stored for it. It tells that something
 * was done, when and by whom, and never what was said in confidence: coordinator and consultant
 * read it, and take it out on paper.
 */
public interface ProofSource {
    /**
     * @param circles also such as have ended
     * @return the claims of each, in the order of the page, in as many statements for many circles
     *     as for one; a circle of which nothing is asked may be left out
     */
    Map<MentorshipId, List<Claim>> of(Collection<Circle> circles, LocalDate today);
}
