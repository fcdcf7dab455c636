package localoffer.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// How a person's list stands today: services close, and get other addresses.
///
/// @param open what is left of the list, each service by the slug it has now
/// @param closed services that are listed as closed
/// @param unknown slugs of which the directory knows nothing any more
record Standing(Shortlist open, List<Service> closed, List<String> unknown) {

    static Standing of(Shortlist list, Directory directory) {
        var notes = new TreeMap<String, String>();
        var order = new ArrayList<String>();
        var closed = new ArrayList<Service>();
        var unknown = new ArrayList<String>();
        for (var item : list.items()) {
            var found = directory.named(item.slug());
            if (found.isEmpty()) {
                unknown.add(item.slug());
            } else if (found.get().isClosed()) {
                closed.add(found.get());
            } else if (notes.putIfAbsent(found.get().id(), item.note()) == null) {
                order.add(found.get().id());
            }
        }
        return new Standing(new Shortlist(order.stream()
                .map(slug -> new Shortlist.Item(slug, notes.getOrDefault(slug, ""))).toList()),
                List.copyOf(closed), List.copyOf(unknown));
    }
}
