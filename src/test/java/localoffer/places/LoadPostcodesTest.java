package localoffer.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lines are made up in the form of the national files.
class LoadPostcodesTest {

    private static final double METRES_5 = 0.00008;

    @TempDir
    private Path folder;

    @Test
    void a_file_of_the_ons_is_read_by_its_headings() throws IOException {
        var file = Files.writeString(folder.resolve("nspl.csv"), """
                pcd,pcds,doterm,lat,long
                DL159AA,DL15 9AA,,54.71712,-1.74321
                DL159AB,DL15 9AB,,99.999999,0.000000
                SW1A1AA,SW1A 1AA,,51.50101,-0.14156
                """);
        var places = loaded(file, 1);
        var place = places.find("dl15 9aa").orElseThrow();
        assertThat(place.name()).isEqualTo("DL15 9AA");
        assertThat(place.point()).isEqualTo(new Point(54.71712, -1.74321));
        assertThat(places.find("DL159AA")).contains(place);
        assertThat(places.find("DL15 9AB").orElseThrow().name()).isEqualTo("DL15 9");
    }

    /// Ordnance Survey's own worked example: "A guide to coordinate systems in Great Britain",
    /// annexe C, gives E 651409.903, N 313177.270 for 52°39'27.2531" N, 1°43'4.5177" E on the Airy
    /// ellipsoid, which is 52.65798 N, 1.71605 E in WGS84.
    @Test
    void files_of_the_ordnance_survey_are_read_from_the_grid() throws IOException {
        var files = Files.createDirectory(folder.resolve("codepo"));
        Files.writeString(files.resolve("dl.csv"), """
                "DL159AA",10,651409.903,313177.270,"E92000001"
                "DL159AC",90,0,0,"E92000001"
                """);
        var point = loaded(files, 1).find("DL15 9AA").orElseThrow().point();
        assertThat(point.latitude()).isCloseTo(52.65798, within(METRES_5));
        assertThat(point.longitude()).isCloseTo(1.71605, within(METRES_5));
    }

    @Test
    void a_file_without_a_postcode_of_the_area_changes_nothing() throws IOException {
        var file = Files.writeString(folder.resolve("else.csv"), "pcds,lat,long\nSW1A 1AA,51,0\n");
        var content = ContentCopy.in(folder.resolve("content")).folder();
        assertThat(LoadPostcodes.load(file, content.resolve("places"))).isZero();
        assertThat(content.resolve("places/postcodes.csv")).doesNotExist();
    }

    private Places loaded(Path source, int kept) throws IOException {
        var content = ContentCopy.in(folder.resolve("content")).folder();
        assertThat(LoadPostcodes.load(source, content.resolve("places"))).isEqualTo(kept);
        var loaded = Parts.read(content, Places.class);
        assertThat(loaded.problems()).isEmpty();
        return loaded.edition().part(Places.class);
    }
}
