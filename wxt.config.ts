import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { licenses } from './scripts/licenses.ts'
import { localizeTitles, manifestFor } from './scripts/manifest.ts'
import { manifestMessages } from './scripts/manifest-messages.ts'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact()],
    // The oldest browsers that the manifest admits; see docs/browser-notes.md.
    build: { target: ['chrome96', 'firefox109', 'safari16.4'] },
  }),
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    'build:publicAssets': (_, files) =>
      void files.push(...manifestMessages(), licenses()),
    'build:manifestGenerated': (_, manifest) => localizeTitles(manifest),
  },
})
