package localoffer.site;

import java.nio.file.Path;
import java.util.List;
import localoffer.sample.ContentCopy;

/// Invented listings beside the real content: one of each kind that the real ones do not show.
final class Zebras {

    /// Where they stand.
    static final List<String> ADDRESSES = List.of("/services/zz-full", "/services/zz-closed",
            "/services/zz-later", "/services/zz-shut", "/services/zz-fresh",
            "/services/zz-stale", "/services/zz-hidden");

    private static final String FULL = """
            old-names: [The Old Zebra]
            old-ids: [zz-before]
            times:
            - {days: [monday, tuesday, wednesday, thursday], from: "08:30", to: "17:00"}
            - {days: [friday, sunday], from: "12:00", to: "16:30", season: term-time}
            next-dates: [2026-12-04, 2026-11-20]
            delivery: [in-person, phone]
            service-area: [county]
            access: [hoist]
            places:
            - {name: Zebra Hall, street: 1 High Street, town: Crook, postcode: DL15 8NE}
            - {name: Hidden House, street: 9 Secret Street, town: Shildon, postcode: DL4 1QZ,
               lat: 54.63093, lon: -1.64481, masked: true}
            wait: {weeks: 18, words: Some wait less., source: The trust, date: 2026-03}
            who-refers: [GP, Zoo keeper]
            how-it-is-decided: By a panel of zebras.
            what-happens-next: They ring you.
            if-something-goes-wrong: Ring the head zebra.
            how-to-complain: Write to the herd.
            languages: [English, Polish]
            standards: [The zebra standard]
            web: https://zebra.example
            not-checked: [wait, how-it-is-decided, if-something-goes-wrong, times]
            """;

    private Zebras() {}

    static void write(Path folder) {
        var copy = ContentCopy.in(folder);
        write(copy, "zz-full", FULL);
        write(copy, "zz-closed", """
                status: closed
                status-note: It ended in June.
                instead: [portage]
                related: [zz-full, portage]
                """);
        write(copy, "zz-later", "status: opening-soon\nstatus-note: It opens in May.\n");
        write(copy, "zz-shut", """
                status: temporarily-closed
                status-note: Back in March.
                instead: [portage, zz-closed]
                """);
        write(copy, "zz-fresh", "last-checked: 2026-05-22\n");
        write(copy, "zz-stale", "last-checked: 2026-05-21\nnext-review: 2026-11-20\n");
        write(copy, "zz-hidden", "last-checked: 2025-11-21\n");
    }

    private static void write(ContentCopy copy, String id, String own) {
        copy.write("directory/services/" + id + ".md", """
                ---
                name: %s
                provider: Zebra Trust
                sector: voluntary
                summary: Help with zebras.
                ages: {min: 0, max: 4}
                needs: [any]
                audiences: [parents-carers]
                topics: [early-years]
                how-to-get-in: Phone.
                cost: free
                area: County Durham
                confidence: high
                sources: [https://zebra.example]
                owner: Zebra team
                %s---
                Words.
                """.formatted("Zebra " + id.substring(3), own));
    }
}
