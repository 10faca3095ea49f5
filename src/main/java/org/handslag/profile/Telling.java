package org.handslag.profile;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/**
 * The steps with a profile: a mentee, or someone with her, says something of herself, lets it be
 * used or not, takes it back. The journal learns that something was said, never what. Works within
 * the caller's unit of work.
 */
@Component
public class Telling {
    static final String TOLD = "profile.told";

    private final Profiles profiles;
    private final ProfileHelps helps;
    private final MentorProfiles mentors;
    private final TravelTimes times;
    private final Journal journal;
    private final Clock clock;

    Telling(
            Profiles profiles,
            ProfileHelps helps,
            MentorProfiles mentors,
            TravelTimes times,
            Journal journal,
            Clock clock) {
        this.profiles = profiles;
        this.helps = helps;
        this.mentors = mentors;
        this.times = times;
        this.journal = journal;
        this.clock = clock;
    }

    /** Hers, or a blank one; nobody else changes it until this unit of work is over. */
    public MenteeProfile locked(PersonId her) {
        return profiles.locked(her);
    }

    /** One that is {@link #locked} says this from now on. */
    public void tell(MenteeProfile said, Viewer by) {
        profiles.save(said);
        note(by, said.person(), TOLD);
    }

    /** Nothing of hers is used any longer; what she has said stays, for her alone. */
    public void useNothing(PersonId her, Viewer by) {
        var draft = new ProfileDraft(profiles.locked(her));
        draft.usable.clear();
        tell(draft.done(), by);
    }

    /** Nothing that she has said is left. */
    public void forget(PersonId her, Viewer by) {
        profiles.forget(her);
        note(by, her, "profile.deleted");
    }

    /** Someone fills it in with her today. */
    public void begin(PersonId her, HelpWay way, Locale language, Viewer by) {
        helps.end(her, clock.instant());
        helps.add(
                new ProfileHelp(
                        Uuid7.next(), her, by.self(), way, language, clock.instant(), null));
        note(by, her, "profile.helped");
    }

    /** The one who fills it in with her right now. */
    public Optional<ProfileHelp> helping(Frame f, PersonId her) {
        var home = f.home();
        return helps.of(her).stream()
                .findFirst()
                .filter(help -> help.goesOn(home.today(clock), home.zone()));
    }

    /** Whoever helped her sees it no longer. */
    public void end(PersonId her) {
        helps.end(her, clock.instant());
    }

    /** A mentor says this of herself from now on. False when she has said something in between. */
    public boolean tell(MentorProfile said, Viewer by) {
        var saved = mentors.save(said);
        if (saved) {
            note(by, said.person(), "profile.mentor-told");
        }
        return saved;
    }

    /** Someone has looked up how long the way takes; the latest word holds. */
    public void travels(TravelTime time, Viewer by) {
        times.type(time, by.self(), clock.instant());
        note(by, time.person(), "profile.travel-time");
    }

    /** How long it takes is known no longer. */
    public void travelsNoMore(PersonId her, WorkplaceId workplace, Viewer by) {
        if (times.drop(her, workplace)) {
            note(by, her, "profile.travel-time-gone");
        }
    }

    private void note(Viewer by, PersonId her, String what) {
        journal.changed(by, what, new Subject("person", her.value()), Map.of(), Map.of());
    }
}
