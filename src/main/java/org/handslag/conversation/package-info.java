/**
 * When mentee and mentor talk, and what a mentor notes for herself.
 *
 * <p>A conversation has a day, a time, and a place or a telephone; it is planned alone or every
 * week, moved, called off, and was held or not. What was said stands nowhere, nor why it was not
 * held. Mails and calendar files say "conversation", when and where, and no more: a bystander who
 * reads them learns neither of a programme nor with whom ({@link
 * org.handslag.conversation.Talking}).
 *
 * <p>A mentor's own notes are short reminders of what she will do herself. Nobody but her reads
 * them, until the mentee asks to see them and the mentor shows them ({@link
 * org.handslag.conversation.OwnNoting}). They are deleted when the mentorship has closed for her.
 * Conversations go with their mentorship, and when the mentee is erased.
 */
@NullMarked
@ApplicationModule(
        displayName = "Conversations",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "plain",
            "calendar",
            "message",
            "directory",
            "mentorship"
        })
package org.handslag.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
