package org.stemma.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * The gazetteer as columns: 229 431 places and 358 450 of their names in a few primitive arrays, read in one pass.
 *
 * <p>A name is looked up by a 40-bit hash of its {@linkplain Fold folded} form, so two unlike names meet about once in three
 * million look-ups; no name but the place's own is kept as text. A place is the number of its row. Made by
 * {@code make/make_gazetteer.py}, whose output this class mirrors field by field.
 */
final class PlaceTable {

    private static final byte[] MAGIC = "STPL0001".getBytes(StandardCharsets.US_ASCII);
    private static final byte CAPITAL = 2;
    private static final int ALTERNATE = 1 << 31;

    private final byte[] kinds;
    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final short[] countries;
    private final int[] states;
    private final int[] nameStarts;
    private final byte[] names;
    private final Index byName;
    private final Index byPeople;

    private PlaceTable(ByteBuffer in) {
        int places = in.getInt();
        int nameKeys = in.getInt();
        int peopleKeys = in.getInt();
        int nameBytes = in.getInt();
        kinds = bytes(in, places);
        ids = ints(in, places);
        latitudes = ints(in, places);
        longitudes = ints(in, places);
        populations = ints(in, places);
        countries = shorts(in, places);
        states = ints(in, places);
        nameStarts = starts(shorts(in, places));
        names = bytes(in, nameBytes);
        byName = Index.read(in, nameKeys);
        byPeople = Index.read(in, peopleKeys);
    }

    /**
     * The table in the named resource beside this class.
     *
     * @throws UncheckedIOException when the resource is missing or cut: the build is broken
     */
    static PlaceTable load(String resource) {
        try (InputStream in = PlaceTable.class.getResourceAsStream(resource)) {
            if (in == null) throw new IOException("resource must exist; got " + resource);
            ByteBuffer bytes = ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes());
            byte[] magic = bytes(bytes, MAGIC.length);
            if (!Arrays.equals(magic, MAGIC)) throw new IOException("resource must begin with STPL0001; got " + resource);
            return new PlaceTable(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return kinds.length;
    }

    int kind(int place) {
        return kinds[place];
    }

    int geonames(int place) {
        return ids[place];
    }

    double latitude(int place) {
        return latitudes[place] / 1e4;
    }

    double longitude(int place) {
        return longitudes[place] / 1e4;
    }

    int population(int place) {
        return populations[place];
    }

    /** ISO 3166 code, or "" for a sea, a continent or a region of several countries. */
    String country(int place) {
        int c = countries[place];
        return c == 0 ? "" : new String(new char[] {(char) (c >> 8), (char) (c & 255)});
    }

    /** Row of the first-level division that holds the place, or -1. */
    int state(int place) {
        return states[place];
    }

    String name(int place) {
        return new String(names, nameStarts[place], nameStarts[place + 1] - nameStarts[place], StandardCharsets.UTF_8);
    }

    /** Row of a country's capital, or -1. */
    int capital(String country) {
        for (int row = 0; row < kinds.length; row++) {
            if (kinds[row] == CAPITAL && country(row).equals(country)) return row;
        }
        return -1;
    }

    /** Rows that bear the folded name, own names before alternate ones; a row is followed by its flag, see {@link #isAlternate}. */
    int[] named(String folded) {
        return byName.find(Fold.hash(folded));
    }

    /** Rows whose people or adjective is the folded word: "afghan", "texan". */
    int[] ofPeople(String folded) {
        return byPeople.find(Fold.hash(folded));
    }

    static boolean isAlternate(int reference) {
        return (reference & ALTERNATE) != 0;
    }

    static int row(int reference) {
        return reference & ~ALTERNATE;
    }

    /** Sorted hashes and what they stand for; several entries may share one hash and lie together. */
    private record Index(int[] hashes, byte[] checks, int[] references) {

        static Index read(ByteBuffer in, int size) {
            return new Index(ints(in, size), bytes(in, size), ints(in, size));
        }

        int[] find(long hash) {
            int high = (int) (hash >> 8);
            byte low = (byte) hash;
            int first = firstOf(high);
            int[] found = new int[8];
            int n = 0;
            for (int i = first; i < hashes.length && hashes[i] == high; i++) {
                if (checks[i] != low) continue;
                if (n == found.length) found = Arrays.copyOf(found, n * 2);
                found[n++] = references[i];
            }
            return Arrays.copyOf(found, n);
        }

        private int firstOf(int high) {
            int low = 0;
            int top = hashes.length;
            while (low < top) {
                int middle = (low + top) >>> 1;
                if (hashes[middle] < high) low = middle + 1;
                else top = middle;
            }
            return low;
        }
    }

    private static byte[] bytes(ByteBuffer in, int n) {
        byte[] out = new byte[n];
        in.get(out);
        return out;
    }

    private static int[] ints(ByteBuffer in, int n) {
        int[] out = new int[n];
        in.asIntBuffer().get(out);
        in.position(in.position() + 4 * n);
        return out;
    }

    private static short[] shorts(ByteBuffer in, int n) {
        short[] out = new short[n];
        in.asShortBuffer().get(out);
        in.position(in.position() + 2 * n);
        return out;
    }

    private static int[] starts(short[] lengths) {
        int[] out = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) out[i + 1] = out[i] + lengths[i];
        return out;
    }
}
