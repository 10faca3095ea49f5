package org.handslag.fit;

/**
 * A place on the map, by the middle of its postal area.
 *
 * @param latitude in degrees north
 * @param longitude in degrees east
 */
public record Point(double latitude, double longitude) {
    private static final double EARTH_KM = 6371;

    /**
     * @throws IllegalArgumentException when it is not on the map
     */
    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not on the map");
        }
    }

    /** As the crow flies, in kilometres (haversine, on a sphere of 6,371 km). */
    public double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double across = Math.pow(Math.sin(north), 2);
        double along =
                Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(across + along));
    }
}
