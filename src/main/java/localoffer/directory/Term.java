package localoffer.directory;

import java.util.List;

/// One word of a controlled list: a need, a topic, an audience, a sector.
///
/// @param id what files and addresses say
/// @param name what people see
/// @param young what young people see
/// @param also other words that people type for it
/// @param group the id of the group it stands in, such as the area of need; empty without groups
public record Term(String id, String name, String young, List<String> also, String group) {

    public Term {
        also = List.copyOf(also);
    }
}
