package io.shangquan.notification.follower.application;

import java.util.Set;

/** Who follows a demand. */
public interface Followers {

    /** The subjects of those who follow a demand because they may see it; who only has the same trouble may not. */
    Set<String> of(String district, String demand);
}
