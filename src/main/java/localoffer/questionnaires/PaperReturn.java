package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.List;
import localoffer.content.Part;
import localoffer.content.Reading;

/// Where printed forms go, from `content/paper.yaml`.
///
/// @param words what to do with a form that is filled in; empty for our own
/// @param address the lines of an envelope; none until the council has supplied them
/// @param afterwards what becomes of the paper; empty until the council has supplied it
record PaperReturn(String words, List<String> address, String afterwards) {

    PaperReturn {
        address = List.copyOf(address);
    }

    @Singleton
    static final class Reader implements Part<PaperReturn> {

        @Override
        public Class<PaperReturn> type() {
            return PaperReturn.class;
        }

        @Override
        public PaperReturn read(Reading reading) {
            try (var fields = reading.yaml("paper.yaml")) {
                return new PaperReturn(fields.text("words", ""), fields.texts("address"),
                        fields.text("afterwards", ""));
            }
        }
    }
}
