package io.shangquan.organisation.post.domain;

/** In which capacity a person is in a post, in the order in which they are asked. */
public enum Standing {
    /** Holds it, and takes a seat. */
    HOLDER,
    /** 代职: takes a holder's place for the time of a leave or a vacancy. */
    STAND_IN,
    /** 副职: at the holder's side, and in the holder's place when nobody else is there. */
    DEPUTY
}
