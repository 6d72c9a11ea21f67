/** Views of a list that its reader keeps under names of their own: filter, order and columns. They stay in this browser. */
import { css, html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { ColumnsController } from '../controllers/columns.ts';
import { leaseOf } from '../controllers/lease.ts';
import type { LeaseHost } from '../controllers/lease.ts';
import type { ListSort } from '../controllers/list.ts';
import { readPreference, writePreference } from '../controllers/preferences.ts';
import { savedViewsCatalog } from '../i18n/catalogs/saved-view-words.ts';
import type { SavedViewsKey } from '../i18n/catalogs/saved-view-words.ts';
import { isLoaded, loadCatalog } from '../i18n/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { sameFilter } from '../lib/filter-codec.ts';
import type { FilterValues } from '../lib/filter-codec.ts';
import { adopt } from '../styles/adopt.ts';
import { buttons, forms } from '../styles/index.ts';
import { announce } from '../ui/announce/announce.ts';
import type { UiSelectEvent } from '../ui/menu/menu.events.ts';

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
    .views-menu,
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
    for (const sheet of [buttons, forms, styles]) adopt(host.renderRoot, sheet);
  }

  /** The menu of views, or the field in which the next one gets its name. */
  render(): TemplateResult | typeof nothing {
    const { locale } = this.#localizer;
    if (!isLoaded(savedViewsCatalog, locale)) {
      void loadCatalog(savedViewsCatalog, locale).then(() => this.#host.requestUpdate());
      return nothing;
    }
    return this.#naming ? this.#form() : this.#menu();
  }

  #menu(): TemplateResult {
    const shown = this.#shown;
    const items = [
      ...this.#views.map(({ name }, at) => ({ key: `view ${at}`, label: name })),
      shown
        ? { key: 'forget', label: this.#t('viewForget', shown.name) }
        : { key: 'save', label: this.#t('saveView') },
    ];
    return html`<lease-ui-menu
      class="views-menu"
      part="views"
      align="end"
      .label=${shown?.name ?? this.#t('savedViews')}
      .items=${items}
      @ui-select=${(event: UiSelectEvent) => this.#choose(event.key)}
    ></lease-ui-menu>`;
  }

  #form(): TemplateResult {
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

  #choose(key: string): void {
    const shown = this.#shown;
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
  get #shown(): SavedView | undefined {
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
    const kept = readPreference(this.#label, this.#data.columns.room, this.#key);
    return Array.isArray(kept) ? kept.filter(isView) : [];
  }

  #keep(views: readonly SavedView[]): void {
    writePreference(this.#label, this.#data.columns.room, this.#key, views.length > 0 ? views : undefined);
    this.#host.requestUpdate();
  }

  get #localizer(): Localizer {
    return (leaseOf(this.#host) as { localizer: Localizer }).localizer;
  }

  get #label(): string {
    return leaseOf(this.#host)?.value?.label?.id ?? '';
  }

  /** A filter may name a contract: views are those of one user with one customer. */
  get #key(): string {
    const { user, customer } = leaseOf(this.#host)?.value?.session.value ?? {};
    return `views:${user?.id ?? ''}:${customer?.id ?? ''}`;
  }

  #t(key: SavedViewsKey, name = ''): string {
    return this.#localizer.text(savedViewsCatalog, key, { name });
  }
}
