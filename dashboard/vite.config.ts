import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Chunks find one another relative to their own address, so that any path prefix of a proxy works; the server completes the page.
  base: './',
  build: {
    outDir: '../dist/dashboard',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The policy of the page allows no data: script or style, and small files are compressed anyway.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
