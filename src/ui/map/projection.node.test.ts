import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fit, isTileTemplate, project, tileUrl } from './projection.ts';

describe('map projection', () => {
  it('puts the middle of the earth into the middle of the map', () => {
    assert.deepEqual(project({ lat: 0, lon: 0 }, 0), { x: 128, y: 128 });
    const { x, y } = project({ lat: 44.4949, lon: 11.3426 }, 10);
    assert.deepEqual([Math.floor(x / 256), Math.floor(y / 256)], [544, 370]);
  });

  it('chooses the largest scale at which all places are seen', () => {
    const places = [
      { lat: 45.46, lon: 9.19 },
      { lat: 41.9, lon: 12.5 },
    ];
    const { zoom } = fit(places, 600, 400, { least: 2, most: 16 });
    const [a, b] = places.map((place) => project(place, zoom));
    assert.ok(Math.abs(a!.y - b!.y) <= 400);
    assert.equal(fit([places[0]!], 600, 400, { least: 2, most: 16 }).zoom, 16);
  });

  it('asks only addresses that the page has named', () => {
    const template = 'https://tiles.example/{z}/{x}/{y}.png';
    assert.equal(tileUrl(template, 2, 5, 1), 'https://tiles.example/2/1/1.png');
    assert.equal(tileUrl(template, 2, 0, 4), undefined);
    assert.equal(isTileTemplate('/tiles/{z}/{x}/{y}.png'), true);
    for (const wrong of ['', '//evil.example/{z}/{x}/{y}', 'javascript:{z}{x}{y}', 'https://tiles.example/'])
      assert.equal(isTileTemplate(wrong), false, wrong);
  });
});
