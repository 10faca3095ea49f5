package org.handslag.site;

import org.handslag.scope.Texts;

/** One of the site's texts as it stands; version 0 while nobody has written it. */
public record Saying(SiteText key, Texts texts, long version) {}
