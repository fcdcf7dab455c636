package localoffer.questionnaires;

import java.util.Optional;
import localoffer.web.FormFields;

/// How a person came to a form, and what they bring or want beside their answers.
///
/// @param channel as the form says; one who brings a good code came by that
/// @param code an invitation as it was typed; empty for none
/// @param receipt whether they want to be able to take their answers back
/// @param renewed whether the receipt is another than the one they were shown first
record Way(Channel channel, String code, boolean receipt, boolean renewed) {

    private static final String NEW = "new";

    static final Way PLAIN = new Way(Channel.WEB, "", false, false);

    static Way of(Channel channel) {
        return new Way(channel, "", false, false);
    }

    static Way ofCode(String typed) {
        return new Way(Channel.WEB, cut(typed), false, false);
    }

    static Way from(FormFields fields) {
        var code = fields.first("without").equals("code") ? "" : fields.first("code");
        var receipt = fields.first("receipt");
        return new Way(Channel.ofForm(fields.first("by")), cut(code),
                receipt.equals("yes") || receipt.equals(NEW), receipt.equals(NEW));
    }

    /// With another ticket, from which another receipt follows.
    Way again() {
        return new Way(channel, code, receipt, receipt);
    }

    /// As a field says that a receipt is wanted.
    public String receiptField() {
        return renewed ? NEW : "yes";
    }

    public boolean isKiosk() {
        return channel == Channel.KIOSK;
    }

    /// Whether a form has to say how the person came.
    public boolean isSpecial() {
        return channel != Channel.WEB;
    }

    boolean hasCode() {
        return !code.isEmpty();
    }

    Optional<Code> invitation() {
        return Code.read(code, Code.INVITATION_CHARACTERS);
    }

    private static String cut(String typed) {
        var code = FormFields.clean(typed);
        return code.substring(0, Math.min(code.length(), Code.TYPED_CHARACTERS_MAX));
    }
}
