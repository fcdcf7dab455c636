package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import localoffer.comments.ThemeTotals.Group;
import localoffer.comments.ThemeTotals.Tones;
import localoffer.questionnaires.Quarter;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;

/// What people write about most, as everybody may know it.
class ThemeSharesTest {

    private static final Themes FRAME =
            Parts.read(Path.of("content")).edition().part(Themes.class);

    @Test
    void what_professionals_write_of_the_area_is_counted_where_it_is_asked_for() {
        var groups = List.of(group("portage", "waiting"), group("area", "plan"));
        assertThat(shares(groups, "")).containsExactly("Waiting");
        assertThat(shares(groups, "area")).containsExactly("The EHC plan");
    }

    private List<String> shares(List<Group> groups, String service) {
        return ThemeShares.of(groups, Wanted.of(service, "", "", 1), FRAME)
                .shares().stream().map(ThemeShares.Share::name).toList();
    }

    private static Group group(String service, String theme) {
        return new Group(service, "any", new Quarter(2026, 3), 40, false,
                Map.of(theme, new Tones(20, 10, 0)));
    }
}
