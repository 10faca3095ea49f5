package org.handslag.experience;

import java.util.Map;
import java.util.Optional;
import org.handslag.directory.Slugs;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Adds and renames the words by which cards are found, each with its journal row. */
@Component
public class Tagging {
    private final Tags tags;
    private final Journal journal;

    Tagging(Tags tags, Journal journal) {
        this.tags = tags;
        this.journal = journal;
    }

    /**
     * Empty when there is one of that name.
     *
     * @param plain the name in the operator's own language, of which its address is made
     */
    public Optional<TagId> add(String plain, Texts name, Viewer by) {
        var tag = new Tag(TagId.next(), Slugs.of(plain), name, 0);
        if (!tags.add(tag)) {
            return Optional.empty();
        }
        note("experience-tag.added", Texts.none(), tag, by);
        return Optional.of(tag.id());
    }

    /** False when someone else saved first. */
    boolean rename(Tag before, Texts name, Viewer by) {
        var renamed = new Tag(before.id(), before.slug(), name, before.version());
        if (!tags.save(renamed)) {
            return false;
        }
        note("experience-tag.renamed", before.name(), renamed, by);
        return true;
    }

    private void note(String what, Texts was, Tag tag, Viewer by) {
        journal.changed(
                by,
                what,
                new Subject("experience-tag", tag.id().value()),
                Map.of("name", was),
                Map.of("name", tag.name()));
    }
}
