import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

export interface SubPage {
  readonly to: string;
  readonly label: string;
}

/** The pages of one entry of the menu, side by side; where they do not all fit, the one that is open is in sight. */
export function SubMenu({ label, pages }: { label: string; pages: readonly SubPage[] }) {
  const strip = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const open = strip.current?.querySelector<HTMLElement>("[aria-current='page']");
    if (strip.current && open) {
      strip.current.scrollLeft = open.offsetLeft - (strip.current.clientWidth - open.offsetWidth) / 2;
    }
  }, [pathname]);
  return (
    <nav ref={strip} className="submenu" aria-label={label}>
      {pages.map(({ to, label: name }) => (
        <NavLink key={to} to={to} end>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
