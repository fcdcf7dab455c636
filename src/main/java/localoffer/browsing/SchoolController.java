package localoffer.browsing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.browsing.Way.Group;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Schools and colleges by kind and by age.
@Controller("/schools")
@Produces(MediaType.TEXT_HTML)
class SchoolController {

    private static final Set<String> SECTORS = Set.of("school", "college");

    private final Content content;
    private final Pages pages;

    SchoolController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request) {
        return show(request, List.of());
    }

    @Get("/{phase}")
    HttpResponse<?> phase(HttpRequest<?> request, String phase) {
        return show(request, List.of(Phase.find(phase).orElseThrow(NotFound::new)));
    }

    private HttpResponse<?> show(HttpRequest<?> request, List<Phase> chosen) {
        var edition = content.edition();
        return pages.share(request, edition, "browsing/schools", () -> page(edition, chosen));
    }

    private static SchoolPage page(Edition edition, List<Phase> chosen) {
        var way = edition.part(Ways.class).find("/schools").orElseThrow(NotFound::new);
        var groups = way.groups().stream().map(group -> only(group, chosen))
                .filter(group -> !group.services().isEmpty()).toList();
        var others = others(way, edition.part(Directory.class)).stream()
                .filter(one -> suits(one, chosen)).toList();
        return new SchoolPage(way, List.of(Phase.values()), chosen, groups, others);
    }

    private static Group only(Group group, List<Phase> chosen) {
        return new Group(group.title(), group.words(),
                group.services().stream().filter(one -> suits(one, chosen)).toList(),
                group.papers());
    }

    private static boolean suits(Listed listed, List<Phase> chosen) {
        return listed.phases().containsAll(chosen);
    }

    /// Schools and colleges that nobody has put under a heading yet must not be lost.
    private static List<Listed> others(Way way, Directory directory) {
        var placed = way.listings().map(one -> one.service().id()).collect(Collectors.toSet());
        var others = new ArrayList<>(directory.searchable());
        others.removeIf(service ->
                placed.contains(service.id()) || !SECTORS.contains(service.sector().id()));
        return others.stream().map(Listed::of).toList();
    }

    /// @param chosen the one stage to show, or none for all
    /// @param others those under no heading
    record SchoolPage(Way way, List<Phase> phases, List<Phase> chosen, List<Group> groups,
            List<Listed> others) {

        public boolean isAll() {
            return chosen.isEmpty();
        }
    }
}
