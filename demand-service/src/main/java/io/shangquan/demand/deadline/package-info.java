/**
 * Until when: working calendars, the rules that give each kind of demand its deadlines, and the explanation of a deadline line by
 * line. Rules and calendars are data; nothing here knows a demand.
 */
@NullMarked
package io.shangquan.demand.deadline;

import org.jspecify.annotations.NullMarked;
