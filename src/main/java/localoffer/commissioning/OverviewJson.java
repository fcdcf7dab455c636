package localoffer.commissioning;

import java.util.LinkedHashMap;
import java.util.Map;
import localoffer.commissioning.Overview.Line;

/// The list of services for another program: the same record as the page. What its names mean is
/// told in `schemas/services.schema.json`. What is not known is left out.
final class OverviewJson {

    static final String SCHEMA = "/staff/schemas/services.json";

    private OverviewJson() {}

    static Map<String, Object> of(OverviewPage page) {
        var json = new LinkedHashMap<String, Object>();
        json.put("$schema", SCHEMA);
        json.put("demonstration", page.demonstration());
        json.put("filter", filter(page));
        json.put("services", page.lines().stream().map(OverviewJson::line).toList());
        return json;
    }

    private static Map<String, Object> filter(OverviewPage page) {
        var json = new LinkedHashMap<String, Object>();
        json.put("agency", page.agency());
        json.put("status", page.filter().status());
        json.put("coverage", page.filter().coverage());
        json.put("sort", page.filter().sort());
        return json;
    }

    private static Map<String, Object> line(Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", line.service());
        json.put("name", line.name());
        json.put("report", line.address() + "/results.json");
        json.put("commissioner", line.commissioner());
        json.put("agency", line.agency());
        json.put("coverage", OverviewFilter.coverage(line));
        json.put("waiting", line.waiting());
        if (line.people() > 0) {
            json.put("quarter", line.quarter());
            json.put("answered", line.people());
        }
        if (line.figure() != null) {
            ReportJson.put(json, line.figure(), line.result());
        }
        ReportJson.status(json, line.status());
        line.watch().forEach(watch -> {
            json.put("level", watch.level());
            json.put("suggested", watch.suggested());
        });
        return json;
    }
}
