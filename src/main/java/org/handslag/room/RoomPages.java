package org.handslag.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.journal.Reads;
import org.handslag.organisation.RoomSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the front page of a room together, and notes whose names are read. */
@Component
class RoomPages {
    static final String READING = "room";
    private static final int LATEST = 8;
    private static final int NEXT = 6;

    private final BookedSeats seats;
    private final TrainedWorkplaces workplaces;
    private final RoomColleagues colleagues;
    private final Around around;

    RoomPages(
            BookedSeats seats,
            TrainedWorkplaces workplaces,
            RoomColleagues colleagues,
            Around around) {
        this.seats = seats;
        this.workplaces = workplaces;
        this.colleagues = colleagues;
        this.around = around;
    }

    /** What other modules bring and keep, and the time. */
    @Component
    record Around(ObjectProvider<RoomSection> sections, Reads reads, Clock clock) {}

    RoomPage of(Frame f, Room room) {
        var viewer = f.viewer();
        var now = around.clock().instant();
        var dates = seats.coming(room, viewer, now);
        var booked = dates.stream().filter(date -> date.booked() > 0).toList();
        var trained = colleagues.latest(room, viewer, moment(f), LATEST);
        around.reads().read(viewer, READING, trained.stream().map(RoomColleague::person).toList());
        return new RoomPage(
                room,
                several(f),
                viewer.has(Role.COORDINATOR),
                Asked.of(booked, now),
                booked,
                workplaces.of(room, viewer, today(f)),
                trained,
                dates.stream().filter(BookedDate::open).limit(NEXT).toList(),
                around.sections()
                        .orderedStream()
                        .map(one -> one.section(f, room.organisation(), room.workplace()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** All of an employer's people, each with the seats that are booked for her. */
    List<RoomColleague> colleagues(Frame f, Room room) {
        var viewer = f.viewer();
        var coming = seats.coming(room, viewer, around.clock().instant());
        var all =
                colleagues.all(room, viewer, moment(f), f.home().language()).stream()
                        .map(one -> one.with(coming))
                        .toList();
        around.reads().read(viewer, READING, all.stream().map(RoomColleague::person).toList());
        return all;
    }

    private static boolean several(Frame f) {
        return f.viewer().grants().stream()
                        .filter(grant -> grant.role() == Role.EMPLOYER_CONTACT)
                        .count()
                > 1;
    }

    private RoomColleagues.Moment moment(Frame f) {
        return new RoomColleagues.Moment(around.clock().instant(), today(f));
    }

    private LocalDate today(Frame f) {
        return LocalDate.ofInstant(around.clock().instant(), f.home().zone());
    }
}
