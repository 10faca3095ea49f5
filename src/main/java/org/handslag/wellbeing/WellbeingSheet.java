package org.handslag.wellbeing;

import gg.jte.Content;

/** The questions on paper, with the code that tells whose they are. */
public record WellbeingSheet(String code) {

    /** The pictures, each a background: the words beside them say the same. */
    public Content pictures() {
        return output -> {
            output.writeContent("<style>");
            for (var level : WellbeingLevel.values()) {
                output.writeContent(picture(level, level.face().png()));
            }
            for (var wish : CallWish.values()) {
                output.writeContent(picture(wish, wish.picture().png()));
            }
            output.writeContent("</style>");
        };
    }

    private static String picture(Enum<?> answer, String png) {
        return ".say-%s{background-image:url(%s)}".formatted(answer.name(), png);
    }
}
