import { expect } from '@open-wc/testing';
import type { Brand, PrivateLabel } from '../../sdk/index.ts';
import { tokens } from '../styles/tokens.ts';
import { labelCss, labelStyleSheet } from './label-style-sheet.ts';

const labelWith = (brand: Brand): PrivateLabel => ({
  id: 'acme',
  name: 'Acme',
  locales: ['en'],
  timeZone: 'Europe/Rome',
  businessDate: '2026-11-21',
  defaultCurrency: 'EUR',
  brand,
});

/** A host that wears a brand over the neutral tokens, as a widget does. */
function wear(label: PrivateLabel, scheme = 'light'): { host: HTMLElement; read(name: string): string } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const probe = document.createElement('span');
  root.append(probe);
  root.adoptedStyleSheets = [tokens.styleSheet!, labelStyleSheet(label)];
  host.style.colorScheme = scheme;
  document.body.append(host);
  return {
    host,
    read: (name) => {
      if (!name.startsWith('--lease-color')) return getComputedStyle(host).getPropertyValue(name).trim();
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    },
  };
}

describe('labelStyleSheet', () => {
  afterEach(() => document.body.replaceChildren());

  describe('brand', () => {
    it('gives a widget the brand’s colors in both schemes and keeps the defaults of the rest', () => {
      const label = labelWith({ light: { accent: '#0b5d66' }, dark: { accent: 'rgb(92 196 207)' } });
      expect(wear(label).read('--lease-color-accent')).to.equal('rgb(11, 93, 102)');
      expect(wear(label, 'dark').read('--lease-color-accent')).to.equal('rgb(92, 196, 207)');
      expect(wear(label).read('--lease-color-ink')).to.equal('rgb(23, 33, 43)');
    });

    it('lifts the light accent for dark when the brand names no dark one', () => {
      const color = wear(labelWith({ light: { accent: '#0b5d66' } }), 'dark').read('--lease-color-accent');
      expect(color).to.match(/^oklch\(0\.8 /);
    });

    it('sets radius, fonts and density', () => {
      const { read } = wear(
        labelWith({ radius: 99, density: 'compact', fontFamily: "'Source Sans 3', Georgia, Serif" }),
      );
      expect(read('--lease-radius')).to.equal('24px');
      expect(read('--lease-row-size')).to.equal('32px');
      expect(read('--lease-font-family')).to.equal('"Source Sans 3", "Georgia", serif');
    });

    it('lets the host page’s own rule for the widget win', () => {
      const { host, read } = wear(labelWith({ light: { accent: '#0b5d66' } }));
      host.style.setProperty('--lease-color-accent', 'rgb(1, 2, 3)');
      expect(read('--lease-color-accent')).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('cache', () => {
    it('makes one sheet a label and never mixes two', () => {
      const [a, b] = [labelWith({ radius: 4 }), labelWith({ radius: 14 })];
      expect(labelStyleSheet(a)).to.equal(labelStyleSheet(a));
      expect(labelStyleSheet(a)).not.to.equal(labelStyleSheet(b));
      expect(wear(a).read('--lease-radius')).to.equal('4px');
      expect(wear(b).read('--lease-radius')).to.equal('14px');
    });
  });

  describe('hostile values', () => {
    const HOSTILE = [
      'red; } * { display: none } :host { --x: red',
      'red } @import url(https://evil.example/x.css); .a {',
      'url(https://evil.example/pixel)',
      'var(--secret)',
      'rgb(1,2,3)/**/;color:red',
      'expression(alert(1))',
      '#12345',
      'inherit',
      '\\72 ed',
      'notacolor',
    ];

    for (const value of HOSTILE)
      it(`drops the color ${value}`, () => {
        expect(labelCss({ light: { ink: value, accent: value }, dark: { paper: value } })).to.equal('');
      });

    for (const value of [
      'x"; } body { display: none',
      'a, url(https://evil.example)',
      'a\\22',
      "'a",
      '',
      'a;b',
    ])
      it(`drops the font ${value}`, () => {
        expect(labelCss({ fontFamily: value, headingFontFamily: value })).to.equal('');
      });

    it('drops a radius that is no number', () => {
      expect(labelCss({ radius: Number.NaN })).to.equal('');
      expect(labelCss({ radius: -3 })).to.contain('--lease-radius: 0px');
    });
  });
});
