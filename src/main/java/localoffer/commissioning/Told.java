package localoffer.commissioning;

import java.util.List;

/// What is told of one service until the next quarter closes.
///
/// @param voices the main one first
/// @param panels what stands beside the table of indicators, without what families wrote
/// @param codes how many of the codes that were given out were used, in words; empty for none
record Told(List<Voice> voices, Panels panels, String codes) {

    Told {
        voices = List.copyOf(voices);
    }
}
