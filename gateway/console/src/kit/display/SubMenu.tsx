import { NavLink } from 'react-router';

export interface SubPage {
  readonly to: string;
  readonly label: string;
}

/** The pages of one entry of the menu, side by side. */
export function SubMenu({ label, pages }: { label: string; pages: readonly SubPage[] }) {
  return (
    <nav className="submenu" aria-label={label}>
      {pages.map(({ to, label: name }) => (
        <NavLink key={to} to={to} end>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
