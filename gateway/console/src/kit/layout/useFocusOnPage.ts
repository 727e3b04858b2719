import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Whoever goes by keys or by ear goes on in the page they came to, not in what led there (WCAG 2.2, 2.4.3). A page that has put them into a
 * field has decided already.
 */
export function useFocusOnPage(contentId: string): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    const content = document.getElementById(contentId);
    if (before.current !== pathname && !content?.contains(document.activeElement)) {
      content?.focus({ preventScroll: true });
    }
    before.current = pathname;
  }, [contentId, pathname]);
}
