@NullMarked
package io.shangquan.local.demo.mapping;

import org.jspecify.annotations.NullMarked;
