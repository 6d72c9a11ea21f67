/** What is leased: real makes and models, list prices in euro cents. Names and figures only, no word of a language. */

export interface VehicleSeed {
  readonly type: 'passenger_car' | 'van' | 'truck' | 'trailer';
  readonly make: string;
  readonly model: string;
  readonly modification: string;
  readonly fuel: string;
  readonly price: number;
  /** World manufacturer identifier, the first three characters of the VIN. */
  readonly wmi: string;
}

const vehicle = (
  type: VehicleSeed['type'],
  wmi: string,
  [make, model, modification]: readonly [string, string, string],
  fuel: string,
  euro: number,
): VehicleSeed => ({ type, wmi, make, model, modification, fuel, price: euro * 100 });

export const VEHICLES: readonly VehicleSeed[] = [
  vehicle('van', 'ZFA', ['Fiat', 'Ducato', '2.2 MultiJet 140 L3H2'], 'diesel', 38_400),
  vehicle('passenger_car', 'TMB', ['Škoda', 'Octavia Combi', '2.0 TDI 150 Style'], 'diesel', 33_950),
  vehicle('passenger_car', 'WVW', ['Volkswagen', 'Passat Variant', '1.5 eTSI Business'], 'petrol', 41_200),
  vehicle('truck', 'WDB', ['Mercedes-Benz', 'Actros', '1845 LS'], 'diesel', 118_000),
  vehicle('passenger_car', 'UU1', ['Dacia', 'Duster', '1.6 Hybrid 140 Journey'], 'hybrid', 26_300),
  vehicle('truck', 'ZCF', ['Iveco', 'Daily', '70C18H'], 'diesel', 62_500),
  vehicle('passenger_car', 'VR3', ['Peugeot', 'e-308', '156 Allure'], 'electric', 38_900),
  vehicle('van', 'VF1', ['Renault', 'Master', 'L3H2 2.0 Blue dCi 150'], 'diesel', 39_800),
  vehicle('passenger_car', 'ZAR', ['Alfa Romeo', 'Tonale', '1.5 Hybrid 160 Sprint'], 'hybrid', 37_650),
  vehicle('van', 'WF0', ['Ford', 'Transit Custom', '320 L2 2.0 EcoBlue'], 'diesel', 36_700),
  vehicle('passenger_car', 'WBA', ['BMW', '320d Touring', 'xDrive M Sport'], 'diesel', 54_800),
  vehicle(
    'passenger_car',
    'SB1',
    ['Toyota', 'Corolla Touring Sports', '1.8 Hybrid Business'],
    'hybrid',
    31_400,
  ),
  vehicle('trailer', 'WSM', ['Schmitz Cargobull', 'S.CS', 'Mega Varios'], 'none', 34_500),
  vehicle('van', 'VF7', ['Citroën', 'ë-Berlingo', 'M 136'], 'electric', 33_200),
];

export interface ThingSeed {
  readonly type: string;
  readonly make: string;
  readonly model: string;
  readonly modification: string;
  readonly price: number;
}

const thing = (type: string, make: string, model: string, modification: string, euro: number): ThingSeed => ({
  ...{ type, make, model, modification },
  price: euro * 100,
});

export const EQUIPMENT: readonly ThingSeed[] = [
  thing('excavator', 'Caterpillar', '308 CR', 'Stage V', 96_000),
  thing('forklift', 'Linde', 'E30', 'Duplex 4.5 m', 34_800),
  thing('loader', 'JCB', '3CX', 'Sitemaster', 88_500),
  thing('packaging_line', 'IMA', 'Flexa', 'E 200', 142_000),
  thing('tractor', 'New Holland', 'T6.180', 'Dynamic Command', 112_000),
  thing('machining_center', 'DMG Mori', 'CMX 600 V', 'Siemens 828D', 128_000),
];

export const IT_THINGS: readonly ThingSeed[] = [
  thing('servers', 'Dell', 'PowerEdge R760', '2 × Xeon Gold, 512 GB', 26_400),
  thing('notebooks', 'Lenovo', 'ThinkPad T14', '30 × Gen 5', 41_700),
  thing('printers', 'Ricoh', 'IM C4510', '6 × A3', 22_800),
];

export const PREMISES: readonly ThingSeed[] = [
  thing('warehouse', 'Parco Adria', 'H12', '920 m²', 310_000),
  thing('office', 'Torre Levante', 'B', '140 m²', 245_000),
];

/** Plate letters by country, without the ones a country leaves out. */
export const PLATE_LETTERS = 'ABCDEFGHJKLMNPRSTVWXYZ';
