package localoffer.site;

/// A page that is made of one file alone.
enum OnePage {

    GOVERNANCE("governance", "Who decides about SEND"),
    CO_PRODUCTION("co-production", "Made together: co-production"),
    PROMISE("promise", "The Promise, and how it is kept"),
    GLOSSARY("glossary", "Words explained");

    private final String name;
    private final String title;

    OnePage(String name, String title) {
        this.name = name;
        this.title = title;
    }

    String title() {
        return title;
    }

    String address() {
        return "/" + name;
    }

    /// Below the content folder.
    String file() {
        return name.replace("-", "") + ".yaml";
    }
}
