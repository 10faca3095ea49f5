package org.handslag.message;

import java.util.List;

/** All that is needed to hand a message over when the database is closed again. */
record Parcel(Envelope envelope, Letter letter, List<Attachment> attachments) {}
