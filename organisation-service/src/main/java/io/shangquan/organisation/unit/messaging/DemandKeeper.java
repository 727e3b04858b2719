package io.shangquan.organisation.unit.messaging;

/** Keeps which unit leads an open demand. */
public interface DemandKeeper {

    /** A unit leads it. */
    void led(String district, String demand, String sequence, String unit);

    /** Another unit has the part of one that has ended. */
    void succeeded(String district, String demand, String sequence, String ended, String successor);

    /** It is with no unit any more. */
    void left(String district, String demand, String sequence);

    void forget();
}
