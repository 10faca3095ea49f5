package org.handslag.site;

import java.util.List;
import org.handslag.scope.Texts;

/** The first page of an operator. */
public record StartPage(Texts text, List<CourseItem> next) {}
