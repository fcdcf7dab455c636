package localoffer.documents;

import java.util.List;
import localoffer.content.Html;
import localoffer.content.Upkeep;

/// A page that explains how something is done, with who can help. A text that is not known is
/// empty.
///
/// @param id the name of its file, and the end of its address
/// @param order where it stands among the guides
/// @param alsoCalled other names that people look for
/// @param young the same in a sentence or two for young people
/// @param call the service to ring first
/// @param next where to go from here
/// @param history what was done to the page, the newest first
public record Guide(String id, int order, String title, List<String> alsoCalled, String summary,
        String young, Upkeep upkeep, String call,
        List<String> relatedServices, List<Document> relatedDocuments, Next next,
        List<String> sources, List<Change> history, Html body) {

    /// A step that follows, as a link.
    public record Next(String words, String address) {}

    public String address() {
        return "/guidance/" + id;
    }

    /// Its file below the content folder.
    public String file() {
        return "guidance/" + id + ".md";
    }
}
