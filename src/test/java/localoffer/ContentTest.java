package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import localoffer.content.Loaded;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.Document;
import localoffer.documents.Documents;
import localoffer.documents.Glossary;
import localoffer.documents.StandingPages;
import localoffer.sample.Parts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// What is published, as it stands in the content folder.
class ContentTest {

    private static final int SERVICES = 184;
    /// Those that were gathered, and those that families search for besides.
    private static final int TERMS = 161 + 1;
    private static final Set<String> PAGES = Set.of("about", "accessibility", "changes",
            "contact", "cookies", "credits", "feedback", "privacy", "reuse");

    private static Loaded loaded;

    @BeforeAll
    static void read_the_whole_folder_once() {
        loaded = Parts.real();
    }

    @Test
    void nothing_in_the_folder_is_wrong_and_every_link_leads_somewhere() {
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void every_service_is_there() {
        assertThat(directory().services()).hasSize(SERVICES)
                .allSatisfy(service -> assertThat(service.body().isEmpty()).isFalse())
                .allSatisfy(service -> assertThat(service.upkeep().sources()).isNotEmpty());
    }

    @Test
    void no_listing_says_that_it_was_checked_before_a_person_of_the_council_did() {
        assertThat(directory().services()).noneMatch(Service::isChecked);
    }

    @Test
    void every_document_says_what_it_is_whose_it_is_and_where_that_is_known_from() {
        assertThat(loaded.edition().part(Documents.class).all()).isNotEmpty()
                .allSatisfy(document -> assertThat(document.body().isEmpty()).isFalse())
                .allSatisfy(document -> assertThat(document.sources()).isNotEmpty())
                .allSatisfy(document -> assertThat(document.published()).isNotEmpty())
                .extracting(Document::statusNote).doesNotContain("");
    }

    @Test
    void every_word_of_the_glossary_is_there() {
        assertThat(loaded.edition().part(Glossary.class).entries()).hasSize(TERMS);
    }

    @Test
    void the_standing_pages_that_the_footer_and_the_short_addresses_lead_to_are_there() {
        assertThat(loaded.edition().part(StandingPages.class).byName().keySet())
                .containsAll(PAGES);
    }

    @Test
    @EnabledIf(value = "localoffer.GatheredFacts#areHere", disabledReason = GatheredFacts.ABSENT)
    void every_fact_that_was_gathered_is_in_its_listing() {
        var gathered = GatheredFacts.all();
        assertThat(ids()).isEqualTo(gathered.stream().map(GatheredFacts::id)
                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(gathered).allSatisfy(facts -> assertThat(
                facts.missingFrom(directory().find(facts.id()).orElseThrow())).isEmpty());
    }

    private static Directory directory() {
        return loaded.edition().part(Directory.class);
    }

    private static Set<String> ids() {
        return directory().services().stream().map(Service::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
