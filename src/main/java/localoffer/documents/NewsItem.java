package localoffer.documents;

import java.time.LocalDate;
import java.util.List;
import localoffer.content.Html;
import localoffer.content.Upkeep;
import localoffer.web.DateWords;

/// Something that happened which families or those who work with them should know.
///
/// @param id the name of its file, and the end of its address
/// @param alsoCalled other names that people look for
/// @param services listings that it is about
/// @param documents that tell more
/// @param demonstration whether it is invented; every page that tells of it says so
public record NewsItem(String id, LocalDate date, String title, List<String> alsoCalled,
        String summary, Upkeep upkeep, List<String> services, List<Document> documents,
        List<String> sources, boolean demonstration, Html body) {

    public NewsItem {
        alsoCalled = List.copyOf(alsoCalled);
        services = List.copyOf(services);
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
    }

    public String address() {
        return "/news/" + id;
    }

    /// Its file below the content folder.
    public String file() {
        return "news/" + id + ".md";
    }

    public String day() {
        return DateWords.of(date);
    }

    public String checked() {
        return DateWords.of(upkeep.lastChecked());
    }
}
