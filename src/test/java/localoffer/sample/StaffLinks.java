package localoffer.sample;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import localoffer.content.Edition;
import org.jsoup.Jsoup;

/// The pages of staff that only data makes, such as that of one comment. Each is found as staff
/// find it: by a link on a page before it.
public final class StaffLinks {

    /// Files, and a link that lets in once.
    private static final Pattern NO_PAGE = Pattern.compile(".*\\.[a-z]{3,4}|/staff/sign-in/.*");

    private final Map<String, Pattern> missing = new TreeMap<>();

    /// @param templates of all addresses that the router knows
    public StaffLinks(Collection<String> templates, Edition edition) {
        templates.stream().filter(one -> one.startsWith("/staff/"))
                .filter(one -> !NO_PAGE.matcher(one).matches())
                .filter(one -> Sample.addresses(one, edition).isEmpty())
                .forEach(one -> missing.put(one,
                        Pattern.compile(one.replaceAll("\\{[^}]*}", "[^/?#]+"))));
    }

    /// What this page is the first to lead to.
    public List<String> on(String html) {
        if (missing.isEmpty()) {
            return List.of();
        }
        return Jsoup.parse(html).select("a[href^=/staff/]").eachAttr("href").stream()
                .filter(link -> missing.values().removeIf(one -> one.matcher(link).matches()))
                .toList();
    }

    /// The templates to which no page has led.
    public Set<String> missing() {
        return missing.keySet();
    }
}
