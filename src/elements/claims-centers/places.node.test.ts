import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimsCentre } from '../../../sdk/index.ts';
import { dialed, nearestTo, webAddress, weekdayOf, weekFrom } from './places.ts';

const center = (city: string, postalCode: string, lat: string, lon: string): ClaimsCentre =>
  ({ address: { lines: [], city, postalCode }, lat, lon }) as unknown as ClaimsCentre;
const centers = [center('Forlì', '47121', '44.2', '12.0'), center('Forlì', '47122', '44.4', '12.2')];

describe('places of claims centres', () => {
  it('finds a town by its name or postcode, whatever its letters', () => {
    const found = nearestTo(' FORLI ', centers);
    assert.equal(found?.name, 'Forlì');
    assert.ok(Math.abs((found?.lat ?? 0) - 44.3) < 1e-9);
    assert.equal(nearestTo('47122', centers)?.lat, 44.4);
    assert.equal(nearestTo('Atlantis', centers), undefined);
  });

  it('knows weekdays, and begins a week with any of them', () => {
    assert.equal(weekdayOf('2026-11-21'), 6);
    assert.equal(weekdayOf('1969-12-31'), 3);
    assert.equal(weekdayOf('soon'), undefined);
    assert.deepEqual(weekFrom(6), [6, 7, 1, 2, 3, 4, 5]);
  });

  it('opens nothing but web addresses, and dials nothing but digits', () => {
    assert.equal(webAddress('javascript:alert(1)'), undefined);
    assert.equal(webAddress('https://maps.example/'), 'https://maps.example/');
    assert.equal(dialed('+39 051 555-0190'), 'tel:+390515550190');
  });
});
