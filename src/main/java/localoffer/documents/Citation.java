package localoffer.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Reading;

/// Where something is told: a document of ours, as nearly as it is known.
///
/// @param document its address
/// @param address of what is meant: the document, or the action of a plan
/// @param part where in it; may be empty
public record Citation(String title, String document, String address, String part) {

    /// What is told in one document.
    ///
    /// @param parts those with a part alone
    record Cited(String title, String address, List<Citation> parts) {}

    /// By document, in the order in which they are named.
    static List<Cited> byDocument(List<Citation> citations) {
        var documents = new LinkedHashMap<String, List<Citation>>();
        citations.forEach(one -> documents.computeIfAbsent(one.document, address ->
                new ArrayList<>()).add(one));
        return documents.values().stream().map(own -> new Cited(own.getFirst().title,
                own.getFirst().document, own.stream().filter(one -> !one.part.isEmpty())
                        .toList())).toList();
    }

    /// Whether no nearer address is known than that of the document.
    public boolean isWhole() {
        return address.equals(document);
    }

    static Citation of(Document document, String part) {
        return new Citation(document.title(), document.address(), document.address(), part);
    }

    /// The list under "sources". Whatever is told has at least one.
    static List<Citation> read(Reading reading, Fields fields) {
        var sources = fields.maps("sources");
        if (sources.isEmpty()) {
            fields.problem("sources", "\"sources\" is missing. Add where this is told, such as"
                    + " \"sources: [{document: doc-wsoa-2018, action: \"1.2\"}]\".");
        }
        return sources.stream().flatMap(one -> one(reading, one).stream()).toList();
    }

    private static Optional<Citation> one(Reading reading, Fields fields) {
        try (fields) {
            fields.text("document"); // Tells one that is missing.
            var part = fields.text("part", "");
            var action = fields.text("action", "");
            var document = reading.part(Documents.class).named(fields, "document");
            return document.map(one -> action.isEmpty()
                    ? of(one, part)
                    : of(reading, fields, one, action));
        }
    }

    private static Citation of(Reading reading, Fields fields, Document document, String number) {
        var plan = reading.part(Plans.class).find(document.id());
        var action = plan.flatMap(one -> one.find(number));
        if (action.isEmpty()) {
            fields.problem("action", "There is no action " + number + " in " + document.id()
                    + ". Write its number as that plan does, or write \"part\" instead.");
        }
        return new Citation(document.title(), document.address(),
                plan.isPresent() && action.isPresent() ? plan.get().address(action.get())
                        : document.address(), "action " + number);
    }
}
