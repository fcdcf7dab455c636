package localoffer.commissioning;

import java.util.LinkedHashMap;
import java.util.Map;
import localoffer.comments.SaidAndDone.Reply;
import localoffer.comments.ThemeTotals.Count;

/// The part of the report for another program that is about comments, and how the service is
/// watched.
final class HeardJson {

    private HeardJson() {}

    /// @param decidable whether it is for somebody who may know what was not answered
    static Map<String, Object> comments(Heard heard, boolean decidable) {
        var json = new LinkedHashMap<String, Object>();
        json.put("coded", heard.themes().comments());
        json.put("themes", heard.top().stream().map(HeardJson::theme).toList());
        json.put("quotes", heard.said().quotes());
        json.put("replies", heard.said().replies().stream().map(HeardJson::reply).toList());
        if (decidable) {
            json.put("open", heard.said().open().comments());
            heard.said().open().oldest().ifPresent(oldest ->
                    json.put("openSince", oldest.toString()));
        }
        return json;
    }

    static Map<String, Object> watch(Standing watch) {
        var json = new LinkedHashMap<String, Object>();
        json.put("level", watch.level());
        said(json, "since", watch.since());
        json.put("suggested", watch.suggested());
        json.put("reasons", watch.reasons());
        json.put("log", watch.log().stream().map(HeardJson::entry).toList());
        return json;
    }

    private static Map<String, Object> theme(Count theme) {
        var json = new LinkedHashMap<String, Object>();
        json.put("theme", theme.theme());
        json.put("name", theme.name());
        json.put("praise", theme.plus());
        json.put("criticism", theme.minus());
        json.put("both", theme.mixed());
        return json;
    }

    private static Map<String, Object> reply(Reply reply) {
        var json = new LinkedHashMap<String, Object>();
        json.put("state", reply.state());
        json.put("action", reply.action());
        json.put("owner", reply.owner());
        said(json, "due", reply.due());
        json.put("published", reply.published());
        return json;
    }

    private static Map<String, Object> entry(Standing.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("day", line.day());
        json.put("level", line.level());
        json.put("suggested", line.suggested());
        json.put("reason", line.reason());
        json.put("owner", line.owner());
        json.put("next", line.next());
        said(json, "due", line.due());
        json.put("person", line.person());
        return json;
    }

    private static void said(Map<String, Object> json, String name, String words) {
        if (!words.isEmpty()) {
            json.put(name, words);
        }
    }
}
