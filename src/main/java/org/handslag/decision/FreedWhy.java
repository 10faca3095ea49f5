package org.handslag.decision;

/** Why a choice holds its seat no longer. */
public enum FreedWhy {
    OTHER_CHOSEN,
    NO,
    SILENCE,
    TAKEN_BACK;

    ChoiceState state() {
        return switch (this) {
            case OTHER_CHOSEN -> ChoiceState.FREED;
            case NO -> ChoiceState.DECLINED;
            case SILENCE -> ChoiceState.SILENT;
            case TAKEN_BACK -> ChoiceState.TAKEN_BACK;
        };
    }
}
