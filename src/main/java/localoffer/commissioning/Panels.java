package localoffer.commissioning;

/// What stands beside the table of indicators.
///
/// @param voices beside each other
/// @param promise how far the Promise is kept
/// @param missing says that the words of the Promise are not here; empty when they are
/// @param heard what families wrote, and what was done
/// @param channels how people answered, in words; empty when that is not known
record Panels(Beside voices, Beside promise, String missing, Heard heard, String channels) {

    /// Of a service without results.
    static final Panels NOTHING =
            new Panels(Beside.NOTHING, Beside.NOTHING, "", Heard.NOTHING, "");

    /// The same with what families wrote.
    Panels heard(Heard said) {
        return new Panels(voices, promise, missing, said, channels);
    }
}
