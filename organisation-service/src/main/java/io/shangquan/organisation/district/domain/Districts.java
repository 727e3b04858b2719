package io.shangquan.organisation.district.domain;

/** The districts. */
public interface Districts {

    /** Keeps a new district; the same command twice founds it once. */
    District found(District district);

    /** Takes over another version of the template. */
    District apply(String district, String template);
}
