@NullMarked
package io.shangquan.local.demo;

import org.jspecify.annotations.NullMarked;
