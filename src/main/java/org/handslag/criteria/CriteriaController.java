package org.handslag.criteria;

import org.handslag.scope.ProgrammeId;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** By what a programme lets people be compared, now and before, to read and to print. */
@Page
@RequestMapping("/matching-criteria")
class CriteriaController {
    private final CriteriaPages pages;
    private final Templates templates;

    CriteriaController(CriteriaPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see the programmes that have criteria for matching")
    ResponseEntity<?> index(Frame f) {
        var all = pages.all(f.viewer());
        return all.size() == 1
                ? Answer.seeOther(f, CriteriaPage.path(all.getFirst()))
                : Answer.page(templates.criteriaIndex(f, all));
    }

    @GetMapping("/{programme}")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "read by what mentees and mentors are compared, and who decided it")
    ResponseEntity<?> show(Frame f, @PathVariable ProgrammeId programme) {
        return Answer.page(templates.criteriaShow(f, pages.page(f.viewer(), programme)));
    }

    @GetMapping("/{programme}/paper")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "print by what mentees and mentors are compared")
    ResponseEntity<?> paper(Frame f, @PathVariable ProgrammeId programme) {
        return Answer.page(templates.criteriaPaper(f, pages.page(f.viewer(), programme)));
    }

    @GetMapping("/{programme}/versions")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "read how the criteria have changed, by whom and why")
    ResponseEntity<?> versions(Frame f, @PathVariable ProgrammeId programme) {
        return Answer.page(templates.criteriaVersions(f, pages.page(f.viewer(), programme)));
    }

    @GetMapping("/{programme}/versions/{number}")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "read the criteria as they were decided once")
    ResponseEntity<?> version(
            Frame f, @PathVariable ProgrammeId programme, @PathVariable int number) {
        return Answer.page(templates.criteriaShow(f, pages.page(f.viewer(), programme, number)));
    }
}
