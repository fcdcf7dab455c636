package localoffer.search;

final class Knob {
    private Knob() {}

    static float of(String name, float usual) {
        return Float.parseFloat(System.getProperty("knob." + name, "" + usual));
    }

    static int of(String name, int usual) {
        return (int) of(name, (float) usual);
    }
}
