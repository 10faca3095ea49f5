package org.handslag.signup;

/** What nobody should send. */
enum Hostile {
    EMPTY(""),
    BLANK(" \t "),
    OVERLONG("lång ".repeat(2000)),
    SCRIPT("\"><script>alert(1)</script>${7*7}'; drop table person; --"),
    EMOJI("👩‍🏫🇸🇪😀"),
    RIGHT_TO_LEFT("\u202Eسارة الحسن\u202C"),
    ZERO_WIDTH("\u200B\u200D\uFEFF"),
    ZERO("a\0b"),
    LOST("G\uFFFDteborg"),
    NUMBER("811218-9876");

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
