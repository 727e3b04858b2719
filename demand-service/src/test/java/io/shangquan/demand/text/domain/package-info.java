@NullMarked
package io.shangquan.demand.text.domain;

import org.jspecify.annotations.NullMarked;
