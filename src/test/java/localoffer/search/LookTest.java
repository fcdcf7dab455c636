package localoffer.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        for (var w : "parents parenting parent hearing hears training train trains learning learn housing house caring care carer careful careers career walking counselling counsellor meeting clothing feelings feel nursing nurse nursery planning plan crossing outing eating eats reading reader spelling spell talking talk swimming sitting sitter driving driver riding toileting toilets schooling school moving saying playing player boarding board transport transition appeal appealing friends friendly friendship helping helper medical medicine communicate communication community physical physio physiotherapist therapist therapy educate education employ employment employer psychology psychologist assessing assess assessment diagnosed diagnosis diagnose support supported supporting organise organisation living live lives family families sensory sense senses".split(" ")) System.out.print(w + "=" + Words.stem(w) + " ");
        System.out.println("## stems");
        var index = RealContent.index();
        for (var words : Files.readAllLines(Path.of("/tmp/rank-look.txt"))) {
            var query = new SearchQuery(words, "", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1);
            System.out.println("## " + words + " -> " + GradedQueries.ids(index, words));
            index.look(query);
        }
    }
}
