import { theme as antTheme, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';

export type Shade = 'light' | 'dark';

const KEY = 'shangquan.shade';
const listeners = new Set<() => void>();
const preferred = window.matchMedia?.('(prefers-color-scheme: dark)');
const calm = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

function stored(): Shade {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'light' || chosen === 'dark') {
    return chosen;
  }
  return preferred?.matches ? 'dark' : 'light';
}

let current: Shade = stored();
document.documentElement.dataset.shade = current;

export function setShade(shade: Shade): void {
  current = shade;
  localStorage.setItem(KEY, shade);
  document.documentElement.dataset.shade = shade;
  listeners.forEach((listener) => listener());
}

export function useShade(): Shade {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** What a finger hits without aiming. */
const THUMB = 44;

/**
 * Larger than usual, large enough for a thumb where there is no room for a side menu, every text at least 4.5 : 1 against what is behind it (WCAG 2.2, 1.4.3), and nothing moves for who asks
 * their device for that (2.3.3).
 */
export function themeOf(shade: Shade, wide: boolean): ThemeConfig {
  const dark = shade === 'dark';
  return {
    // The build has written the styles into a file.
    zeroRuntime: import.meta.env.PROD,
    algorithm: dark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
    token: {
      motion: !calm,
      colorPrimary: dark ? '#c9403a' : '#9e1b1b',
      colorLink: dark ? '#ff9d95' : '#9e1b1b',
      colorLinkHover: dark ? '#ffbdb7' : '#7a1414',
      colorError: dark ? '#ff7875' : '#b3261e',
      colorErrorText: dark ? '#ff9c99' : '#b3261e',
      colorTextSecondary: dark ? 'rgba(255,255,255,0.75)' : 'rgba(0,0,0,0.68)',
      colorTextTertiary: dark ? 'rgba(255,255,255,0.68)' : 'rgba(0,0,0,0.62)',
      colorTextDescription: dark ? 'rgba(255,255,255,0.72)' : 'rgba(0,0,0,0.65)',
      colorTextPlaceholder: dark ? 'rgba(255,255,255,0.62)' : 'rgba(0,0,0,0.6)',
      fontSize: 16,
      controlHeight: wide ? 40 : THUMB,
      borderRadius: 8,
      fontFamily: 'var(--font)',
    },
    components: {
      Button: wide ? {} : { controlHeightSM: THUMB },
      Menu: {
        itemHeight: 48,
        itemSelectedBg: dark ? '#4d1714' : '#f8e9e7',
        itemSelectedColor: dark ? '#ffbdb7' : '#9e1b1b',
      },
      Tree: wide ? {} : { titleHeight: THUMB },
      Tabs: { itemSelectedColor: dark ? '#ffbdb7' : '#9e1b1b', itemHoverColor: dark ? '#ffbdb7' : '#7a1414' },
      Steps: { fontSize: 16 },
    },
  };
}
