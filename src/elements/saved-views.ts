/** Views of a list that its reader keeps under names of their own: filter, order and columns. They stay in this browser. */
import { css, html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { ColumnsController } from '../controllers/columns.ts';
import { leaseOf } from '../controllers/lease.ts';
import type { LeaseHost } from '../controllers/lease.ts';
import type { ListSort } from '../controllers/list.ts';
import { readPreference, writePreference } from '../controllers/preferences.ts';
import { savedViewsCatalog } from '../i18n/catalogs/saved-view-words.ts';
import type { SavedViewsKey } from '../i18n/catalogs/saved-view-words.ts';
import type { Localizer } from '../i18n/index.ts';
import { sameFilter } from '../lib/filter-codec.ts';
import type { FilterValues } from '../lib/filter-codec.ts';
import { adopt } from '../styles/adopt.ts';
import { announce } from '../ui/announce/announce.ts';
import type { MenuItem } from '../ui/menu/menu.ts';
import { placeOfViews } from './saved-views-door.ts';

/** What a view is made of. */
export interface SavedView {
  readonly name: string;
  readonly filter: FilterValues;
  readonly sort: ListSort;
  /** Absent where the reader had chosen none. */
  readonly columns?: readonly string[];
}

export interface ViewedList {
  readonly state: { readonly status: string };
  readonly filter: FilterValues;
  readonly sort: ListSort;
  setFilter(filter: FilterValues): void;
  setSort(sort: ListSort): void;
}

/** The data of a list whose views are kept. */
export interface ViewedData {
  readonly list: ViewedList;
  readonly columns: ColumnsController;
}

/** More than this nobody finds again in a menu. */
const MOST = 20;
const LONGEST = 60;

const styles = css`
  .view-form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--lease-space-2);
  }
  .view-form input {
    inline-size: 14rem;
    max-inline-size: 100%;
  }
  /* Cards of a narrow list have neither columns nor an order of columns. */
  @container (max-width: 639px) {
    .view-form {
      display: none;
    }
  }
`;

const isView = (value: unknown): value is SavedView => {
  const { name, filter, sort } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof filter === 'object' && typeof sort?.key === 'string';
};

export class SavedViews {
  readonly #host: LitElement & LeaseHost;
  readonly #data: ViewedData;
  #naming = false;

  constructor(host: LitElement & LeaseHost, data: ViewedData) {
    this.#host = host;
    this.#data = data;
    adopt(host.renderRoot, styles);
  }

  /** Whether the next view gets its name now. */
  get naming(): boolean {
    return this.#naming;
  }

  /** What the menu of views holds. */
  get items(): MenuItem[] {
    const { shown } = this;
    return [
      ...this.#views.map(({ name }, at) => ({ key: `view ${at}`, label: name })),
      shown
        ? { key: 'forget', label: this.#t('viewForget', shown.name) }
        : { key: 'save', label: this.#t('saveView') },
    ];
  }

  /** The field in which a view gets its name. */
  form(): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const field = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
      this.#save(field.value.trim());
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') this.#name(false);
    };
    const cancel = this.#localizer.text(savedViewsCatalog, 'cancel');
    return html`<form class="view-form" part="view-form" @submit=${submit} @keydown=${key}>
      <div class="field">
        <label for="view-name">${this.#t('viewName')}</label>
        <input id="view-name" name="name" required maxlength=${LONGEST} autocomplete="off" />
      </div>
      <button class="button primary" type="submit">${this.#t('saveView')}</button>
      <button class="button quiet" type="button" @click=${() => this.#name(false)}>${cancel}</button>
    </form>`;
  }

  /** Does what an entry of the menu says. */
  choose(key: string): void {
    const { shown } = this;
    if (key === 'save') this.#name(true);
    else if (key === 'forget' && shown) {
      this.#keep(this.#views.filter(({ name }) => name !== shown.name));
      announce(this.#host, this.#t('viewForgotten', shown.name));
    } else {
      const view = this.#views[Number(key.split(' ')[1])];
      if (view) this.#show(view);
    }
  }

  #show({ filter, sort, columns }: SavedView): void {
    const { list, columns: chosen } = this.#data;
    list.setSort(sort);
    list.setFilter(filter);
    chosen.choose(columns);
  }

  #save(name: string): void {
    if (!name) return;
    const { list, columns } = this.#data;
    const { own } = columns;
    const view = { name, filter: list.filter, sort: list.sort, ...(own && { columns: own }) };
    this.#keep([...this.#views.filter((each) => each.name !== name), view].slice(-MOST));
    announce(this.#host, this.#t('viewSaved', name));
    this.#name(false);
  }

  /** Asks for a name, or no longer does; the focus goes to what takes its place. */
  #name(naming: boolean): void {
    this.#naming = naming;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(naming ? '#view-name' : '.views-menu')?.focus(),
    );
  }

  /** The kept view that the list shows now. */
  get shown(): SavedView | undefined {
    const { list, columns } = this.#data;
    return this.#views.find(
      ({ filter, sort, columns: keys }) =>
        sameFilter(filter, list.filter) &&
        sort.key === list.sort.key &&
        sort.direction === list.sort.direction &&
        String(keys) === String(columns.own),
    );
  }

  get #views(): readonly SavedView[] {
    const kept = readPreference(...placeOfViews(this.#host, this.#data));
    return Array.isArray(kept) ? kept.filter(isView) : [];
  }

  #keep(views: readonly SavedView[]): void {
    writePreference(...placeOfViews(this.#host, this.#data), views.length > 0 ? views : undefined);
    this.#host.requestUpdate();
  }

  get #localizer(): Localizer {
    return (leaseOf(this.#host) as { localizer: Localizer }).localizer;
  }

  #t(key: SavedViewsKey, name = ''): string {
    return this.#localizer.text(savedViewsCatalog, key, { name });
  }
}
