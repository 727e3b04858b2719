/**
 * The web client: its files, the paths that lead into it, what it is told of where it runs, and what a browser lets it do.
 */
@NullMarked
package io.shangquan.gateway.console;

import org.jspecify.annotations.NullMarked;
