package org.handslag.organisation;

import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;

/** Someone who works at a workplace of an organisation, or has worked there. */
public record Colleague(
        PersonId person,
        String name,
        WorkplaceId workplaceId,
        String workplace,
        String title,
        Period period) {}
