import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mileageOf } from './mileage.ts';

/** Three years from day 0, a leap year among them. */
const term = { startDay: 0, endDay: 1096, months: 36 };
const yearly = { per: 'year', distance: 25_000, excessRate: { amount: 12 } };

describe('mileageOf', () => {
  it('agrees whole years for a term of months, leap year or not', () => {
    assert.deepEqual(mileageOf(yearly, term, []), { agreed: 75_000 });
  });

  it('counts days where the term is not one of months', () => {
    assert.deepEqual(mileageOf(yearly, { startDay: 0, endDay: 73 }, []), { agreed: 5_000 });
  });

  it('takes the distance for the whole term as it is', () => {
    assert.deepEqual(mileageOf({ per: 'term', distance: 90_000 }, term, []), { agreed: 90_000 });
  });

  it('carries the pace on to the end and prices what is above', () => {
    const readings = [
      { day: 0, value: 30 },
      { day: 548, value: 45_030 },
    ];
    assert.deepEqual(mileageOf(yearly, term, readings), {
      agreed: 75_000,
      driven: 45_000,
      projected: 90_000,
      excess: 15_000,
      excessCost: 180_000,
    });
  });

  it('rounds a half up, exactly', () => {
    const readings = [
      { day: 0, value: 0 },
      { day: 64, value: 1 },
    ];
    const { projected } = mileageOf({ per: 'term', distance: 1 }, { startDay: 0, endDay: 96 }, readings)!;
    assert.equal(projected, 2);
  });

  it('owes nothing within the agreement', () => {
    const readings = [
      { day: 0, value: 0 },
      { day: 548, value: 20_000 },
    ];
    const mileage = mileageOf(yearly, term, readings);
    assert.equal(mileage?.excess, 0);
    assert.equal(mileage?.excessCost, 0);
  });

  it('leaves out what a used vehicle had driven before, and reads in any order', () => {
    const readings = [
      { day: 548, value: 125_000 },
      { day: -400, value: 60_000 },
      { day: -2, value: 80_000 },
    ];
    assert.equal(mileageOf(yearly, term, readings)?.driven, 45_000);
  });

  it('projects nothing from too little', () => {
    const start = { day: 0, value: 5 };
    assert.deepEqual(mileageOf(yearly, term, [start]), { agreed: 75_000 });
    assert.deepEqual(mileageOf(yearly, term, [start, { day: 30, value: 4_005 }]), {
      agreed: 75_000,
      driven: 4_000,
    });
  });

  it('ignores readings that go backwards, and refuses a term that does', () => {
    const backwards = [
      { day: 0, value: 500 },
      { day: 200, value: 400 },
    ];
    assert.deepEqual(mileageOf(yearly, term, backwards), { agreed: 75_000 });
    assert.equal(mileageOf(yearly, { startDay: 9, endDay: 9 }, []), undefined);
  });

  it('has no price without a rate, and none that could not be written exactly', () => {
    const readings = [
      { day: 0, value: 0 },
      { day: 548, value: 80_000 },
    ];
    assert.equal(mileageOf({ ...yearly, excessRate: undefined }, term, readings)?.excessCost, undefined);
    const dear = { ...yearly, excessRate: { amount: Number.MAX_SAFE_INTEGER } };
    const mileage = mileageOf(dear, term, readings);
    assert.equal(mileage?.excess, 85_000);
    assert.equal(mileage?.excessCost, undefined);
  });
});
