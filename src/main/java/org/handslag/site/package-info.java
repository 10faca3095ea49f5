/**
 * What anyone can read: the start page, the courses and their dates, how to become a mentor, and
 * the pages that the law asks of a public site. Nobody needs an account or a script here.
 *
 * <p>A page reads what it shows in one statement where it can, keeps no session and sets no cookie
 * unless it has a form. Texts that a coordinator may change lie in {@code site_text}; who wants to
 * hear of the next date lies in {@code course_interest} until she has heard.
 */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "sheet",
            "message",
            "settings",
            "directory",
            "role",
            "home",
            "access",
            "venue",
            "course",
            "seats",
            "reserve",
            "agenda",
            "completion",
            "experience",
            "news",
            "prerequisite",
            "feedback"
        })
package org.handslag.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
