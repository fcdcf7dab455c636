package localoffer.questionnaires;

/// That something can be answered only with a code. One of the two words is empty.
record CodeSwitch(String service, String questionnaire) {

    static CodeSwitch ofService(String service) {
        return new CodeSwitch(service, "");
    }

    static CodeSwitch ofQuestionnaire(String questionnaire) {
        return new CodeSwitch("", questionnaire);
    }
}
