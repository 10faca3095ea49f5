/**
 * What Handslag says to people: the outbox and its ways out.
 *
 * <p>{@link org.handslag.message.Messages} writes a message in the transaction of what it tells of;
 * a task sends it afterwards, so that nothing is told that did not happen and nothing that happened
 * stays untold. A message goes by mail, as a letter to print or as a call to make, whichever the
 * person can be reached by; text messages are an adapter that nobody has to have. Until a mail
 * server is named, messages rest in the outbox, readable on screen.
 *
 * <p>Other modules say what is to be told in a {@link org.handslag.message.Draft}, whose {@link
 * org.handslag.message.Body} is structured; how it looks as text, as mail and on paper is decided
 * here. {@link org.handslag.message.SendLog} tells what became of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Message",
        allowedDependencies = {"scope", "ui", "web", "journal", "mail"})
package org.handslag.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
