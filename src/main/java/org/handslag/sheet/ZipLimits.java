package org.handslag.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.handslag.scope.Refusal;

/**
 * Unpacks an archive once into nothing, to know how large it is before anyone reads it. A table of
 * 200,000 rows unpacks to less than a hundred megabytes, ten to twenty times its size; a
 * decompression bomb to a thousand times.
 */
final class ZipLimits {
    private static final int ENTRIES = 1_000;
    private static final long UNPACKED = 120L * 1024 * 1024;
    private static final long UNPACKED_AT_ANY_RATIO = 20L * 1024 * 1024;
    private static final int RATIO = 200;
    private final byte[] archive;
    private long unpacked;

    private ZipLimits(byte[] archive) {
        this.archive = archive;
    }

    /** Shows every part that is XML to {@code scan} and returns the names of all parts. */
    static List<String> check(byte[] archive, XlsxScan scan) throws IOException {
        if (directoryEntries(archive) > ENTRIES) {
            throw bomb();
        }
        var limits = new ZipLimits(archive);
        try (var zip = ZipFile.builder().setByteArray(archive).get()) {
            var entries = Collections.list(zip.getEntries());
            for (var entry : entries) {
                limits.unpack(zip, entry, scan);
            }
            return entries.stream().map(ZipArchiveEntry::getName).toList();
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry, XlsxScan scan) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        try (var content = new Counted(zip.getInputStream(entry))) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                scan.part(content);
            }
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    // The signature of a directory entry; counted, since what the directory says of itself may lie.
    private static int directoryEntries(byte[] archive) {
        var count = 0;
        for (var i = 0; i + 3 < archive.length; i++) {
            if (archive[i] == 'P'
                    && archive[i + 1] == 'K'
                    && archive[i + 2] == 1
                    && archive[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private void count(int octets) {
        unpacked += Math.max(octets, 0);
        var isBlownUp =
                unpacked > UNPACKED_AT_ANY_RATIO && unpacked > (long) archive.length * RATIO;
        if (unpacked > UNPACKED || isBlownUp) {
            throw bomb();
        }
    }

    private static Refusal bomb() {
        return new Refusal("sheet.refused.unpacked");
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var octets = super.read(into, from, length);
            count(octets);
            return octets;
        }
    }
}
