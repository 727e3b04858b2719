/**
 * Who calls the submitters of resolved demands back, and by when. The calls themselves are moves of the demand; a call-back follows
 * them: it says who is to call next, how often was called, and is escalated when nobody does.
 */
@NullMarked
package io.shangquan.demand.callback;

import org.jspecify.annotations.NullMarked;
