package org.handslag.home;

import org.handslag.scope.Operators;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/** The first page of the installation: its operators. Belongs to none, so it is no unit of work. */
@RestController
class InstallationController {
    private final Operators operators;
    private final Templates pages;

    InstallationController(Operators operators, Templates pages) {
        this.operators = operators;
        this.pages = pages;
    }

    @GetMapping("/installation")
    @Allow(value = Who.VISITOR, to = "see which operators there are")
    ResponseEntity<?> index(Frame frame) {
        var all = operators.all();
        return all.size() == 1
                ? Answer.seeOther(frame, "/" + all.getFirst().slug() + "/")
                : Answer.open(pages.homeInstallation(frame, all));
    }
}
