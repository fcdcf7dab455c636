package localoffer.questionnaires;

import java.util.List;

/// The page where a poster, a tablet or a code leads: whose questions shall it be?
///
/// @param forms one for each voice that the service asks
/// @param way what goes on with whatever is chosen
record WayIn(Topic service, List<Form> forms, Way way) {

    /// Where the service asks people who came by the channel.
    static String addressOf(String service, Channel channel) {
        return "/questionnaires/at/" + service + "/" + channel.word();
    }

    /// Where one of its forms starts for them.
    static String addressOf(Form form, Channel channel) {
        return form.address() + "/by/" + channel.word();
    }

    /// Its own address, for the same page in another language.
    public String address() {
        return addressOf(service.id(), way.channel());
    }

    /// @param start of its form
    record Choice(VoiceController.Way voice, String start) {}

    public List<Choice> choices() {
        return forms.stream().map(form -> new Choice(
                new VoiceController.Way(form.questionnaire(), form.topic()),
                isWithCode() ? form.address() : addressOf(form, way.channel()))).toList();
    }

    /// Windows and history tell the ways in apart.
    public String titleKey() {
        return "questionnaires.title." + way.channel().word();
    }

    public boolean isWithCode() {
        return way.hasCode();
    }

    public boolean isKiosk() {
        return way.isKiosk();
    }
}
