import type { Asset, OdometerReading } from '../../../sdk/index.ts';

/** An asset is about to be opened. Cancel it to show the asset yourself; otherwise the element opens its detail. */
export class AssetOpenEvent extends Event {
  static readonly eventName = 'lease-asset-open';
  readonly asset: Asset;

  constructor(asset: Asset) {
    super(AssetOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.asset = asset;
  }
}

/** An action that the host page added to the rows was chosen. A fact: what happens is the host's to do. */
export class AssetActionEvent extends Event {
  static readonly eventName = 'lease-asset-action';
  /** `key` of the action. */
  readonly action: string;
  readonly asset: Asset;

  constructor(action: string, asset: Asset) {
    super(AssetActionEvent.eventName, { bubbles: true, composed: true });
    this.action = action;
    this.asset = asset;
  }
}

/** The lessor has recorded a reading. */
export class ReadingAddedEvent extends Event {
  static readonly eventName = 'lease-reading-added';
  readonly assetId: string;
  readonly reading: OdometerReading;

  constructor(assetId: string, reading: OdometerReading) {
    super(ReadingAddedEvent.eventName, { bubbles: true, composed: true });
    this.assetId = assetId;
    this.reading = reading;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lease-asset-open': AssetOpenEvent;
    'lease-asset-action': AssetActionEvent;
    'lease-reading-added': ReadingAddedEvent;
  }
}
