import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { privateLabelSchema } from '../../sdk/schemas/index.ts';
import { labelProfile } from '../../mock-server/engine/label-profiles.ts';
import { parseColor } from '../lib/color.ts';
import { tokens } from '../styles/tokens.ts';
import { contrastRatio, contrastReport } from './contrast.ts';
import { DEFAULT_PALETTE, INK_SHARE, PALETTE_TOKENS } from './palette.ts';

const ratio = (a: string, b: string): number => {
  const [x, y] = [parseColor(a), parseColor(b)];
  assert.ok(x && y);
  return contrastRatio(x, y);
};

describe('contrastRatio', () => {
  it('is WCAG’s', () => {
    assert.equal(ratio('#000', '#fff'), 21);
    assert.equal(ratio('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(ratio('#abc', '#abc'), 1);
  });
});

describe('the default palette', () => {
  it('passes AA in light and in dark, on every surface', () => {
    assert.deepEqual(contrastReport(), []);
  });

  it('is the one that the styles hold', () => {
    for (const token of PALETTE_TOKENS) {
      const name = token === 'onAccent' ? 'on-accent' : token;
      const { light, dark } = DEFAULT_PALETTE;
      assert.ok(
        tokens.cssText.includes(`--lease-color-${name}: light-dark(${light[token]}, ${dark[token]});`),
        token,
      );
    }
    for (const [name, share] of Object.entries(INK_SHARE))
      assert.ok(
        tokens.cssText.includes(
          `--lease-color-${name}: color-mix(in oklab, var(--lease-color-ink) ${Number((share * 100).toFixed(3))}%, var(--lease-color-paper));`,
        ),
        name,
      );
  });
});

describe('the demo labels', () => {
  for (const id of ['nordvik', 'arca'] as const) {
    const file = new URL(`../../mock-server/labels/${id}.json`, import.meta.url);
    const label = privateLabelSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

    it(`${id} passes AA in both schemes`, () => {
      assert.equal(label.id, id);
      assert.deepEqual(contrastReport(label.brand), []);
      assert.deepEqual(contrastReport(labelProfile(id).label.brand), []);
    });
  }
});

describe('contrastReport', () => {
  it('names the failing pair, how far it is off, and a nearest color that passes', () => {
    const issues = contrastReport({ light: { attention: '#e0a000' } });
    assert.equal(issues.length, 1);
    const [issue] = issues;
    assert.equal(issue?.scheme, 'light');
    assert.equal(issue?.foreground, 'attention');
    assert.equal(issue?.required, 4.5);
    assert.ok(issue && issue.ratio < 4.5 && issue.suggestion);
    assert.deepEqual(contrastReport({ light: { attention: issue.suggestion } }), []);
  });

  it('blames the ink for the colors that are mixed from it', () => {
    const issues = contrastReport({ light: { ink: '#767676' } });
    assert.deepEqual([...new Set(issues.map(({ token }) => token))], ['ink']);
    assert.ok(issues.some(({ foreground }) => foreground === 'muted'));
  });

  it('lifts a light accent for dark when the brand names none', () => {
    const dark = contrastReport({ light: { accent: '#5a0f2e' } }).filter(({ scheme }) => scheme === 'dark');
    assert.deepEqual(dark, []);
  });

  it('says so when a color cannot be judged', () => {
    for (const accent of ['var(--brand)', 'tomato', '#0008'])
      assert.deepEqual(
        contrastReport({ light: { accent }, dark: { accent: '#8fbcff' } }).map(({ kind, token }) => ({
          kind,
          token,
        })),
        [{ kind: 'unreadable', token: 'accent' }],
      );
  });

  it('suggests only what passes, for any status color on the default paper', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (r, g, b) => {
        const settled = `rgb(${r} ${g} ${b})`;
        for (const issue of contrastReport({ light: { settled } })) {
          assert.ok(issue.suggestion);
          assert.deepEqual(contrastReport({ light: { settled: issue.suggestion } }), []);
        }
      }),
    );
  });
});
