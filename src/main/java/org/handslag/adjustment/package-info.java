/**
 * What helps someone at work, and the trades in which there is work: the words that people choose
 * among, each list kept by the operator itself.
 *
 * <p>An adjustment has two voices: hers, who is helped by it, and that of the workplace that can do
 * it. None says why anyone would need it, and no field asks. What is not used any longer can be
 * chosen no more, and stays readable wherever it was chosen.
 *
 * <p>About thirty adjustments and twenty trades come with the program and are taken in when an
 * operator is made; one that was there before takes them in by hand.
 */
@NullMarked
@ApplicationModule(
        displayName = "Adjustment",
        allowedDependencies = {"scope", "ui", "web", "journal", "directory"})
package org.handslag.adjustment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
