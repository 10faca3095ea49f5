package org.handslag.site;

import java.util.List;
import org.handslag.completion.Mentors.Counted;
import org.handslag.news.News.Story;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The first page of an operator.
 *
 * @param news the newest of what the programme tells of itself
 * @param counted how many have become mentors; null while there is none
 */
public record StartPage(
        Texts text, List<CourseItem> next, List<Story> news, @Nullable Counted counted) {}
