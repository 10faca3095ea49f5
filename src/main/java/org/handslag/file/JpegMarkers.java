package org.handslag.file;

import org.handslag.scope.Refusal;

/** Looks over a JPEG file before it is read (ITU-T T.81, annex B). */
final class JpegMarkers {
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    // A progressive photograph has about ten; each costs a pass over the whole picture.
    private static final int MOST_SCANS = 100;

    private JpegMarkers() {}

    /**
     * @throws Refusal when the file was cut short, or would take very long to read
     */
    static void check(byte[] jpeg) {
        var scans = 0;
        var lastScan = -1;
        var lastEnd = -1;
        for (int i = 2; i + 1 < jpeg.length; i++) {
            if ((jpeg[i] & 0xff) == 0xff) {
                var marker = jpeg[i + 1] & 0xff;
                if (marker == SCAN) {
                    scans++;
                    lastScan = i;
                } else if (marker == END) {
                    lastEnd = i;
                }
            }
        }
        if (scans == 0 || scans > MOST_SCANS || lastEnd < lastScan) {
            throw new Refusal("file.broken");
        }
    }
}
