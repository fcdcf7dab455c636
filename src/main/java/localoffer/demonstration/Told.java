package localoffer.demonstration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.demonstration.Remarks.Remark;
import localoffer.questionnaires.Quarter;

/// All that invented people told.
record Told(List<Response> responses, List<Comment> comments, Map<AboutYou, Integer> people) {

    Told {
        responses = List.copyOf(responses);
        comments = List.copyOf(comments);
        people = Map.copyOf(people);
    }

    /// @param answers by question, the codes that were chosen
    /// @param held why it waits for staff to look at it; empty for most, which do not
    record Response(String questionnaire, int version, String service, Quarter quarter,
            Map<String, List<String>> answers, String held) {}

    record Comment(UUID id, String questionnaire, int version, String service, Quarter quarter,
            Remark remark, Fate fate, boolean hasThemes) {}

    /// What somebody said of themselves, as many did in the same way.
    record AboutYou(String questionnaire, Quarter quarter, String question, String option) {}

    /// What has become of a comment.
    enum Fate {
        QUOTE, SUMMARY, VEXATIOUS, INDIVIDUAL, REFERRED,
        /// Nobody has seen it.
        NEW,
        /// Somebody looked at it and has not decided.
        LOOKED,
        /// Somebody asked the safeguarding lead.
        ASKED;

        boolean isDecided() {
            return compareTo(REFERRED) <= 0;
        }

        boolean isReadable() {
            return this == QUOTE || this == SUMMARY;
        }
    }
}
