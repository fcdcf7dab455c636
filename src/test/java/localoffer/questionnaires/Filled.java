package localoffer.questionnaires;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// A form that somebody filled in, and what of it must be found in the database.
///
/// @param answers as the form sends them, without its ticket
/// @param chosen what is kept in the response's own row
/// @param words that nobody else wrote
record Filled(String answers, Map<String, List<String>> chosen, String words) {

    /// Makes forms of which no two are alike, the same ones each time.
    static List<Filled> some(Questionnaire questionnaire, int number) {
        var random = new Random(4);
        var seen = new HashSet<Map<String, List<String>>>();
        var all = new ArrayList<Filled>();
        while (all.size() < number) {
            var words = "They listened, and number %,d says so.".formatted(all.size() + 1);
            var answers = answers(questionnaire, random, words);
            var kept = Submission.of(questionnaire, answers);
            if (kept.said().containsValue(words) && seen.add(kept.chosen())) {
                all.add(new Filled(encode(answers), kept.chosen(), words));
            }
        }
        return all;
    }

    /// The body of the request that sends it.
    String body(String ticket) {
        return "ticket=" + ticket + "&page=check&pictures=on&website=" + answers;
    }

    private static Answers answers(Questionnaire questionnaire, Random random, String words) {
        var values = new LinkedHashMap<String, List<String>>();
        var written = false;
        for (var question : Stream.concat(questionnaire.questions().stream(),
                questionnaire.aboutYou().stream()).toList()) {
            var options = question.options();
            if (!options.isEmpty()) {
                values.put(question.id(),
                        List.of(options.get(random.nextInt(options.size())).code()));
            } else if (!written) {
                values.put(question.id(), List.of(words));
                written = true;
            }
        }
        return new Answers(values);
    }

    private static String encode(Answers answers) {
        var body = new StringBuilder();
        answers.values().forEach((question, given) -> given.forEach(value ->
                body.append('&').append(Answers.FIELD).append(question).append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return body.toString();
    }
}
