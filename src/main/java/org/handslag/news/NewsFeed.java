package org.handslag.news;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.handslag.web.Addresses;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** The news as an Atom feed (RFC 4287), in the reader's language where a post has it. */
@Component
class NewsFeed {
    private final Addresses addresses;

    NewsFeed(Addresses addresses) {
        this.addresses = addresses;
    }

    String of(Frame f, List<News.Story> stories) {
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle(f.t("news.feed-of", "who", f.name()));
        feed.setUri(addresses.of(f.home(), "/news"));
        feed.setLink(addresses.of(f.home(), "/news"));
        feed.setLanguage(f.lang());
        feed.setAuthor(f.name());
        feed.setEntries(stories.stream().map(story -> entry(f, story.post())).toList());
        stories.stream()
                .map(story -> Objects.requireNonNull(story.post().publishedAt()))
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> feed.setPublishedDate(Date.from(newest)));
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
    }

    private SyndEntry entry(Frame f, Post post) {
        var published = Date.from(Objects.requireNonNull(post.publishedAt()));
        var entry = new SyndEntryImpl();
        entry.setTitle(f.plain(post.words().title()));
        entry.setLink(addresses.of(f.home(), post.path()));
        entry.setUri("urn:uuid:" + post.id());
        entry.setPublishedDate(published);
        entry.setUpdatedDate(published);
        var text = new SyndContentImpl();
        text.setType("text/plain");
        text.setValue(f.plain(post.words().text()));
        entry.setDescription(text);
        return entry;
    }
}
