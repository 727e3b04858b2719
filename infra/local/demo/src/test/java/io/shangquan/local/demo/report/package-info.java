@NullMarked
package io.shangquan.local.demo.report;

import org.jspecify.annotations.NullMarked;
