@NullMarked
package io.shangquan.local.demo.drive;

import org.jspecify.annotations.NullMarked;
