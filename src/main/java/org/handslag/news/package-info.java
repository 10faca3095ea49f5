/**
 * What a programme tells of itself: posts with a day, a text in each language and perhaps a
 * picture, on the start page, on a page of their own and in a feed.
 *
 * <p>A post is a draft until someone publishes it, and can be taken back. One can be begun from a
 * course date: then its facts stand in the text already, and the rest is written by a person. A
 * picture has words that say what it shows; whoever brings one says that everyone who can be
 * recognised in it has agreed.
 */
@NullMarked
@ApplicationModule(
        displayName = "News",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "file",
            "sheet",
            "directory",
            "role",
            "venue",
            "course",
            "agenda",
            "attendance"
        })
package org.handslag.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
