package org.handslag.web;

import java.time.Instant;
import org.handslag.scope.Texts;

/** What everyone must know now, on top of every page of an operator. */
public record Announcement(Texts text, Instant since, Instant updatedAt) {}
