package org.handslag.checkin;

import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;

/** For whoever leads a circle: how often its people are asked. */
public record CheckInPlanPage(CircleView view, CheckInPlan plan, Form form) {}
