package org.handslag.transfer;

import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.experience.CardLinks;
import org.handslag.experience.NewCards;
import org.handslag.experience.Story;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Makes a draft of a card from what someone has written, where she lets it be one. */
@Component
class TransferCards {
    private final NewCards fresh;
    private final CardLinks links;
    private final TransferTasks tasks;
    private final CourseInstances instances;
    private final Courses courses;

    TransferCards(
            NewCards fresh,
            CardLinks links,
            TransferTasks tasks,
            CourseInstances instances,
            Courses courses) {
        this.fresh = fresh;
        this.links = links;
        this.tasks = tasks;
        this.instances = instances;
        this.courses = courses;
    }

    void draftWhereWanted(TransferTask task, Frame f) {
        var answer = task.answer();
        if (answer != null && task.wantsCard()) {
            var course = instances.find(task.instance()).orElseThrow().course();
            var title = f.plain(courses.find(course).orElseThrow().title());
            var begun = f.t("transfer.card", "course", title, "will", task.will());
            var card = fresh.draft(task.person(), new Story(begun, answer.said(), "", ""), f);
            tasks.noteCard(task.id(), card);
        }
    }

    /** Where she goes on writing: the card that was made, or her cards where there is none. */
    String pathTo(TransferTask task) {
        var hers = links.pathFor(task.person());
        return task.card() == null ? hers : hers + "/" + task.card();
    }
}
