import type { Preview } from '@storybook/web-components-vite';

/** Language and color scheme of the toolbar, where a host page has them: on the document. */
function setDocument(locale: string, scheme: string): void {
  const root = document.documentElement;
  root.lang = locale;
  root.style.colorScheme = scheme;
  root.style.fontFamily = 'system-ui, sans-serif';
  root.style.background = scheme === 'dark' ? '#16191d' : '#ffffff';
}

const preview: Preview = {
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'it', title: 'Italiano' },
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Color scheme',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { locale: 'en', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      setDocument(String(globals.locale), String(globals.scheme));
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    // Color schemes are the elements' own matter; painted backgrounds would hide a missing one.
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: { storySort: { order: ['Elements', 'UI'] } },
  },
};

export default preview;
