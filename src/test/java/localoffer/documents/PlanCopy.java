package localoffer.documents;

import java.nio.file.Path;
import java.util.List;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;

/// A copy of the content in which one plan is a test's own: it has one action.
record PlanCopy(Path folder) {

    static final String ID = "doc-partnership-plan-2024";
    private static final String FILE = "plans/" + ID + ".yaml";

    Plan plan(String reviews, String action) {
        return copy(reviews, action).read(Plans.class).edition().part(Plans.class)
                .find(ID).orElseThrow();
    }

    List<String> problems(String reviews, String action) {
        return copy(reviews, action).read(Plans.class).problems().stream()
                .filter(problem -> problem.file().equals(FILE)).map(Problem::words).toList();
    }

    private ContentCopy copy(String reviews, String action) {
        return ContentCopy.in(folder).write(FILE, """
                parts-are: finding
                reviews:
                  published: 2024-autumn
                """ + reviews + """
                parts:
                  - number: "1"
                    title: One
                    finding: A finding.
                    actions:
                      - number: "1.1"
                        title: An action
                        end: 2025-spring
                """.replace("        end: 2025-spring\n", action.contains("end:") ? ""
                        : "        end: 2025-spring\n") + action);
    }
}
