import { fileURLToPath, URL } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { antdStyles } from './scripts/antdStyles.ts';
import { compressed } from './scripts/compressed.ts';
import { ownScriptLimit } from './scripts/ownScript.ts';

/** In development the page comes from here and everything else from a gateway, or from what stands in for one. */
const gateway = process.env.CONSOLE_GATEWAY ?? 'http://127.0.0.1:8080';
const proxy = { '/api': gateway, '/console-config.json': gateway };

export default defineConfig({
  plugins: [react(), antdStyles(), ownScriptLimit(), compressed()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // The server forbids data: fonts and scripts in the page; whatever is asked for is a file with its own address.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor-charts', test: /node_modules[\\/](echarts|zrender)/ },
            { name: 'vendor-react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
            { name: 'vendor', test: /node_modules[\\/](@tanstack|oidc-client-ts|openapi-fetch|jwt-decode|dayjs)[\\/]/ },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true, host: '127.0.0.1', proxy },
  preview: { port: 5173, strictPort: true, host: '127.0.0.1', proxy },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    // Each file would read antd anew, which takes longer than its tests.
    isolate: false,
  },
});
