import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mixColors, oklchToRgb, parseColor, toHex, toOklch } from './color.ts';

const hex = (text: string): string | undefined => {
  const color = parseColor(text);
  return color && toHex(color);
};

describe('parseColor', () => {
  it('reads every form a brand is written in', () => {
    assert.equal(hex('#FfF'), '#ffffff');
    assert.equal(hex('#0b5d66'), '#0b5d66');
    assert.equal(hex('#0b5d6680'), '#0b5d6680');
    assert.equal(hex('rgb(11, 93, 102)'), '#0b5d66');
    assert.equal(hex('rgb(100% 0% 0% / 50%)'), '#ff000080');
    assert.equal(hex('hsl(120deg 100% 25%)'), '#008000');
    assert.equal(hex('hsl(-120, 100%, 50%)'), '#0000ff');
    assert.equal(hex('oklch(62.8% 0.2577 29.23)'), '#ff0000');
    assert.equal(hex('oklab(1 0 0)'), '#ffffff');
    assert.equal(hex(' Black '), '#000000');
  });

  it('judges nothing by a guess', () => {
    for (const text of [
      '',
      'tomato',
      'var(--x)',
      '#12',
      'rgb(1,2)',
      'rgb(1,2,x)',
      'rgb(1,2,3,4,5)',
      'url(x)',
    ])
      assert.equal(parseColor(text), undefined, text);
  });
});

describe('OKLCH', () => {
  it('gives back every sRGB color', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (r, g, b) => {
        const color = { r: r / 255, g: g / 255, b: b / 255, alpha: 1 };
        assert.equal(toHex(oklchToRgb(toOklch(color))), toHex(color));
      }),
    );
  });

  it('takes away the chroma a screen cannot show', () => {
    const { r, g, b } = oklchToRgb({ l: 0.95, c: 0.3, h: 29 });
    assert.ok([r, g, b].every((value) => value >= 0 && value <= 1));
  });

  it('mixes as CSS does', () => {
    const [black, white] = [parseColor('#000'), parseColor('#fff')];
    assert.ok(black && white);
    assert.equal(toHex(mixColors(black, white, 0.5)), '#636363');
  });
});
