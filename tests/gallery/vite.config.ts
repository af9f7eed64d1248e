// Serves or builds the gallery: `npx vite tests/gallery`.
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic' } },
  build: { outDir: '../../.output/gallery', emptyOutDir: true, target: 'es2022' },
});
