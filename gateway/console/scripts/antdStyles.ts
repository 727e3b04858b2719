import { extractStyle } from '@ant-design/static-style-extract';
import * as antd from 'antd';
import { createElement, type ReactNode } from 'react';
import type { Plugin, Rollup } from 'vite';

const STYLE_OF = /\/antd\/es\/([a-z-]+)\/style\//;

/** Where a folder of antd is not called like what it exports. */
const EXPORTED: Readonly<Record<string, readonly string[]>> = {
  grid: ['Row', 'Col'],
  message: ['message'],
  notification: ['notification'],
  'qr-code': ['QRCode'],
};

const inCapitals = (folder: string) =>
  folder.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());

/** The components of antd of which something has come into the console, with those that other components are made of. */
function componentsIn(bundle: Rollup.OutputBundle): string[] {
  const folders = Object.values(bundle)
    .flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []))
    .flatMap((id) => STYLE_OF.exec(id.replaceAll('\\', '/'))?.[1] ?? []);
  return [...new Set(folders)].flatMap((folder) => EXPORTED[folder] ?? [inCapitals(folder)]);
}

/** Values of the theme come from the page, which knows what shade and what room there is. */
const THEME_VALUES = /[^{}]*\.css-var-_R_\w+_[^{}]*\{[^{}]*\}/g;

/**
 * Writes the styles of antd once and for all, so that no page has to make them while it is drawn: what antd calls zero runtime. In
 * development, where nothing is bundled, it makes them in the page.
 */
export function antdStyles(): Plugin {
  let href = '';
  return {
    name: 'antd-styles',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const components = componentsIn(bundle);
        const unknown = components.filter((name) => !(name in antd));
        if (unknown.length > 0) {
          this.error(`antd exports no ${unknown.join(', ')}: say in EXPORTED what their folders hold`);
        }
        const styles = extractStyle({
          includes: components,
          customTheme: (node: ReactNode) => createElement(antd.ConfigProvider, { theme: { hashed: false } }, node),
        });
        const file = this.emitFile({ type: 'asset', name: 'antd.css', source: styles.replace(THEME_VALUES, '') });
        href = `/${this.getFileName(file)}`;
        this.info(`styles of ${components.length} components of antd`);
      },
    },
    // Before our own styles, which have the last word.
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'link', attrs: { rel: 'stylesheet', href }, injectTo: 'head-prepend' }],
    },
  };
}
