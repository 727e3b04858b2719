@NullMarked
package io.shangquan.local.demo.csv;

import org.jspecify.annotations.NullMarked;
