package org.handslag.routes;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.handslag.web.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * A list page is one for those who have signed in, that is about no single thing, is not paper, and
 * shows lines: the rows of a table, tasks or cards. Each of them offers its list as a file, or it
 * is told here why not.
 */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPagesTest {
    private static final String LINES =
            "body:not(.paper) main :is(tbody tr, ul.tasks > li, ul.cards > li)";

    private static final Map<String, String> WITHOUT =
            Map.ofEntries(
                    entry(
                            "/campaigns/{id}/preview",
                            "how easy one text is to read, in each language"),
                    entry("/organisations/{id}/relation", "all that is known of one employer"),
                    entry("/after-care", "people after a mentorship are never a file"),
                    entry("/mentorships/{id}/outcome", "what came of one mentorship"),
                    entry("/mentorships/{id}/summary", "what belongs to one mentorship"),
                    entry("/adjustments", "the words that people choose among, each on its page"),
                    entry("/trades", "a score of words"),
                    entry("/placement-types", "a dozen kinds, each on a page of its own"),
                    entry("/dilemmas", "a few cases to open and print"),
                    entry("/experiences/tags", "a few words"),
                    entry(
                            "/curriculum/{id}/modules",
                            "a choice for one course, from the list of modules"),
                    entry("/home", "what waits for her, each on its way to the list that holds it"),
                    entry("/lost-passkeys", "the few of the staff, to help one of them"),
                    entry("/me", "her own page, with what others know of her"),
                    entry(
                            "/instances/{id}/harvest",
                            "themes of one date, which everyone reads on a page"),
                    entry("/imports", "files that are thrown away within a day"),
                    entry("/instances/{id}/needs/kitchen", "needs and food are never a file"),
                    entry("/instances/{id}/needs/new", "needs and food are never a file"),
                    entry(
                            "/instances/{id}/programme",
                            "the parts of one day, which are printed as a sheet"),
                    entry("/instances/{id}/staff", "the few who work at one date, in a form"),
                    entry("/learning-card", "a few languages, each on its page"),
                    entry("/referrals/{id}/apart", "who does not get on with whom is never a file"),
                    entry("/proposals", "drafts, each of which has a page of its own"),
                    entry("/proposals/{run}/aim", "four aims beside each other"),
                    entry("/proposals/{run}/fairness", "groups that are not to be taken apart"),
                    entry("/proposals/{run}/help", "what would come of something, tried out"),
                    entry("/supply", "numbers and wishes of people who wait are never a file"),
                    entry(
                            "/mentorships/{id}/hours",
                            "the days of one mentor; a month of them is a statement"),
                    entry(
                            "/mentorships/{id}/statements",
                            "the months of one mentorship, each with a file of its days"),
                    entry("/proofs", "people in a mentorship are never a file"),
                    entry("/mentorships/{id}/hour-rate", "a few prices, with a form for one"),
                    entry(
                            "/mentorships/{id}/wellbeing",
                            "how it is going in one circle is never a file"),
                    entry("/mentorships", "people in a mentorship are never a file"),
                    entry("/guide", "the chapters of one text, which is printed whole"),
                    entry("/mentorships/{id}/conversations", "when two people talk is no file"),
                    entry("/mentorships/{id}/goals", "what someone wants to reach is no file"),
                    entry("/mentorships/{id}/releases", "who gets to know what is no file"),
                    entry("/mentorships/{id}/guide", "what is to be done in one week"),
                    entry("/mentorships/{id}/follow-up", "what one circle decided is never a file"),
                    entry("/concerns", "what someone is worried about is never a file"),
                    entry(
                            "/mentorships/{id}/concerns",
                            "what someone is worried about is never a file"),
                    entry("/mentorships/{id}/fading", "a few steps of one circle"),
                    entry("/referrals/{id}/travel-times", "the ways of one person"),
                    entry("/referrals", "people who want a mentor are never a file"),
                    entry("/choices", "people who are asked about a mentor are never a file"),
                    entry("/speed-meetings/{id}/result", "what people wish is never a file"),
                    entry("/people/merges", "pairs to decide on, gone when decided"),
                    entry("/places/{slug}/inventory", "parts of one place"),
                    entry("/room/{room}/contacts", "the few who speak for one employer"),
                    entry("/settings", "a way to pages"),
                    entry("/site-texts", "a way to texts"));

    private final BeanFactory beans;
    private final Everything everything;

    ListPagesTest(BeanFactory beans, Environment settings, @LocalServerPort int port) {
        this.beans = beans;
        this.everything = new Everything(beans, new Rows(settings), port);
    }

    @Test
    void offerTheirListAsAFileOrHaveAReasonNotTo() {
        var leader = everything.make().leader(everything.goteborg());
        var without = new TreeSet<String>();
        for (var route : Route.all(beans)) {
            if (mayBeAList(route) && isAListWithoutFile(leader, route)) {
                without.add(route.pattern());
            }
        }
        assertThat(without).isEqualTo(new TreeSet<>(WITHOUT.keySet()));
    }

    @Test
    void ofNeedsAreOfferedAsNoFile() {
        assertThat(Route.all(beans))
                .filteredOn(route -> route.pattern().contains("/needs"))
                .isNotEmpty()
                .noneMatch(Route::isFile);
    }

    private static boolean mayBeAList(Route route) {
        return route.reads()
                && !route.isFor(Who.VISITOR, Who.LINK_HOLDER)
                && !route.pattern().endsWith("}");
    }

    private boolean isAListWithoutFile(Visitor leader, Route route) {
        var path = route.namesSomething() ? everything.path(route) : route.plain();
        var page = leader.get("/goteborg" + path);
        return page.status() == 200
                && page.header("Content-Type").startsWith("text/html")
                && !page.html().select(LINES).isEmpty()
                && page.html().select("main .downloads").isEmpty();
    }
}
