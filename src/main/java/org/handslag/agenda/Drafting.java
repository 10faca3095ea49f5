package org.handslag.agenda;

import java.util.ArrayList;
import java.util.List;
import org.handslag.agenda.Block.BlockKind;
import org.handslag.agenda.Block.Content;
import org.handslag.course.CourseSession;
import org.handslag.scope.Texts;

/**
 * Makes a first programme of a course's modules: in their order, with short breaks between them, in
 * the next session when one is full, and what time is left at the end is for sharing.
 *
 * @param sessions their lengths in minutes
 * @param prompts to begin the sharing from
 */
record Drafting(List<Integer> sessions, Texts prompts) {
    private static final int BREAK = 15;
    private static final int LEAST_SHARING = 20;
    private static final int MOST_SHARING = 45;

    List<Block> of(List<Content> modules) {
        var blocks = new ArrayList<Block>();
        int session = 0;
        int used = 0;
        for (var module : modules) {
            var pause = used > 0 && used + BREAK + module.minutes() <= sessions.get(session);
            var full = used > 0 && !pause && used + module.minutes() > sessions.get(session);
            if (full && session + 1 < sessions.size()) {
                session++;
                used = 0;
            } else if (pause) {
                blocks.add(Block.of(session + 1, blocks.size(), Content.pause(BREAK)));
                used += BREAK;
            }
            blocks.add(Block.of(session + 1, blocks.size(), module));
            used += module.minutes();
        }
        share(blocks, session, sessions.get(session) - used);
        return List.copyOf(blocks);
    }

    /** The lengths of the sessions of a date, in minutes. */
    static List<Integer> lengths(List<CourseSession> sessions) {
        return sessions.stream().map(s -> (int) s.length().toMinutes()).toList();
    }

    private void share(List<Block> blocks, int session, int left) {
        if (!blocks.isEmpty() && left >= LEAST_SHARING) {
            var minutes = Math.min(left, MOST_SHARING);
            var sharing =
                    new Content(BlockKind.SHARING, null, null, Texts.none(), prompts, minutes);
            blocks.add(Block.of(session + 1, blocks.size(), sharing));
        }
    }
}
