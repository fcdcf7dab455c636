package localoffer.questionnaires;

import localoffer.web.FormFields;

/// What a page of the journey carries in its form beside the answers.
///
/// @param ticket that this site handed the form out
/// @param page the name of the step that it shows
/// @param changing whether the step was opened from the check page
/// @param pictures whether the person wants to see pictures
/// @param trap a field that people do not see; programs fill it
/// @param way how the person came, and with what
record Sheet(Answers answers, String ticket, String page, boolean changing, boolean pictures,
        String trap, Way way) {

    static final String PICTURES_ON = "pictures:on";
    static final String PICTURES_OFF = "pictures:off";
    private static final String OFF = "off";
    private static final int TRAP_CHARACTERS_MAX = 200;

    static Sheet fresh(String ticket, String page, boolean pictures, Way way) {
        return new Sheet(Answers.NONE, ticket, page, false, pictures, "", way);
    }

    /// Nobody answered anything yet, and nobody can.
    static Sheet blank() {
        return fresh("", "", true, Way.PLAIN);
    }

    static Sheet from(FormFields fields) {
        var trap = fields.first("website");
        return new Sheet(Answers.from(fields), fields.first("ticket"), fields.first("page"),
                !fields.first("changing").isEmpty(), isOn(fields.first("pictures")),
                trap.substring(0, Math.min(trap.length(), TRAP_CHARACTERS_MAX)),
                Way.from(fields));
    }

    static boolean isOn(String pictures) {
        return !pictures.equals(OFF);
    }

    Sheet turned(Journey.Turn turn, String button) {
        var shown = switch (button) {
            case PICTURES_ON -> true;
            case PICTURES_OFF -> false;
            default -> pictures;
        };
        return new Sheet(turn.answers(), ticket, turn.step().name(), turn.changing(), shown, trap,
                way);
    }

    Sheet having(Answers others) {
        return new Sheet(others, ticket, page, changing, pictures, trap, way);
    }

    Sheet with(String fresh) {
        return new Sheet(answers, fresh, page, changing, pictures, trap, way.again());
    }

    /// As a hidden field says it.
    public String picturesField() {
        return pictures ? "on" : OFF;
    }
}
