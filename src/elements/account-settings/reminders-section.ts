import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReminderPreference } from '../../../sdk/index.ts';
import { accountCatalog } from '../../i18n/catalogs/account-settings.ts';
import type { AccountKey } from '../../i18n/catalogs/account-settings.ts';
import { fieldError } from '../../ui/form/field.ts';
import { daysOf, quietOf } from './reminder-changes.ts';
import { errorOf, restoredIn, section, summaryOf, told } from './view.ts';
import type { AccountView } from './view.ts';

/** How and when the user is reminded: by event and channel, days ahead, quiet hours. */
export function remindersSection(view: AccountView, records: readonly ReminderPreference[]): TemplateResult {
  const { t, account, channels } = view;
  const offered = records.filter(({ channel }) => channels.includes(channel));
  const events = [...new Set(offered.map(({ event }) => event))];
  const ways = channels.filter((channel) => offered.some((each) => each.channel === channel));
  const editable = account.may('reminders.update');
  return section(
    'reminders',
    t('reminders'),
    html`<p class="muted">${t('remindersText')}</p>
      ${invoiceDays(view)}
      <form
        class="form wide"
        data-form="reminders"
        method="post"
        novalidate
        @input=${account.drafts.reminders.keep}
        @submit=${view.onSubmit}
      >
        ${summaryOf(view, 'reminders')} ${restoredIn(view, 'reminders')}
        ${told(view, account.savingReminders.state, { form: 'reminders', done: t('saved') })}
        <fieldset class="plain" ?disabled=${!editable}>
          <div class="scroll" tabindex="0" role="group" aria-labelledby="h-reminders">
            <table class="reminders" aria-labelledby="h-reminders">
              <thead>
                <tr>
                  <th scope="col">${t('event')}</th>
                  ${ways.map((way) => html`<th scope="col">${channelWords(view, way)}</th>`)}
                  <th scope="col">${t('daysAhead')}</th>
                </tr>
              </thead>
              <tbody>
                ${events.map((event) => eventRow(view, event, ways, offered))}
              </tbody>
            </table>
          </div>
          ${
            offered.some(({ destination }) => destination === undefined)
              ? html`<p class="form-note">${t('noDestinationText')}</p>`
              : nothing
          }
          <h3>${t('quiet')}</h3>
          <p class="form-note">${t('zone', { zone: view.timeZone.replaceAll('_', ' ') })}</p>
          ${ways.map((way) => quietRow(view, way, offered))}
        </fieldset>
        ${
          editable
            ? html`<div class="form-actions">
                <button class="button primary" type="submit" aria-busy=${account.savingReminders.sending}>
                  ${t('save')}
                </button>
              </div>`
            : nothing
        }
      </form>`,
  );
}

/** Reminders of invoices follow the day of the month on which contracts are invoiced. */
function invoiceDays({ account, localizer, t }: AccountView): TemplateResult | typeof nothing {
  const { state } = account.invoiceDays;
  if (state.status !== 'ready' || state.value.length === 0) return nothing;
  const days = localizer.list(state.value.map((day) => localizer.integer(day)));
  return html`<p class="form-note">${t('invoiceDays', { count: state.value.length, days })}</p>`;
}

const isKey = (key: string): key is AccountKey => Object.hasOwn(accountCatalog.en, key);

export function channelWords({ t }: Pick<AccountView, 't'>, channel: string): string {
  const key = `channel.${channel}`;
  return t(isKey(key) ? key : 'channel.unknown');
}

export function eventWords({ t }: Pick<AccountView, 't'>, event: string): string {
  const key = `event.${event}`;
  return t(isKey(key) ? key : 'event.unknown');
}

function eventRow(
  view: AccountView,
  event: string,
  ways: readonly string[],
  records: readonly ReminderPreference[],
): TemplateResult {
  const { t, mostDays } = view;
  const { reminders: draft } = view.account.drafts;
  const own = records.filter((each) => each.event === event);
  const words = eventWords(view, event);
  const id = `days-${event}`;
  const error = errorOf(view, id);
  return html`<tr>
    <th scope="row">${words}</th>
    ${ways.map(
      (way) =>
        html`<td>
          ${wayBox(
            view,
            words,
            own.find(({ channel }) => channel === way),
          )}
        </td>`,
    )}
    <td>
      ${
        own.some(({ leads }) => leads)
          ? html`${inlineHead(t('daysAhead'))}<input
                class="days"
                id=${id}
                name=${id}
                type="number"
                inputmode="numeric"
                min="0"
                max=${mostDays}
                aria-label=${t('daysAheadOf', { event: words })}
                aria-describedby=${error ? `${id}-error` : nothing}
                aria-invalid=${error ? 'true' : nothing}
                .defaultValue=${draft.text(id, String(daysOf(own)))}
              />${fieldError(id, error)}`
          : nothing
      }
    </td>
  </tr>`;
}

/** The head of a column again, seen where there is no room for columns; the control's own name says it already. */
const inlineHead = (words: string) => html`<span class="inline-head" aria-hidden="true">${words}</span>`;

function wayBox(view: AccountView, event: string, record: ReminderPreference | undefined) {
  if (!record) return nothing;
  const { destination, enabled, id } = record;
  const name = view.t('remindBy', { event, channel: channelWords(view, record.channel) });
  const away = destination === undefined && !enabled;
  const on = view.account.drafts.reminders.ticked(`on-${id}`, enabled);
  return html`<label class="check"
    ><input
      type="checkbox"
      name="on-${id}"
      aria-label=${name}
      ?checked=${on}
      ?disabled=${away}
    />${inlineHead(channelWords(view, record.channel))}${
      away ? html`<span class="muted">${view.t('noDestination')}</span>` : nothing
    }</label
  >`;
}

function quietRow(view: AccountView, way: string, records: readonly ReminderPreference[]): TemplateResult {
  const { t } = view;
  const channel = channelWords(view, way);
  const hours = quietOf(records, way);
  const { reminders: draft } = view.account.drafts;
  const id = `quiet-${way}`;
  const error = errorOf(view, id);
  const time = (part: 'from' | 'to', value: string) =>
    html`<input
      class="time"
      type="time"
      name="${part}-${way}"
      aria-label=${t(part === 'from' ? 'quietFrom' : 'quietTo', { channel })}
      aria-describedby=${error ? `${id}-error` : nothing}
      .defaultValue=${draft.text(`${part}-${way}`, value)}
    />`;
  return html`<div class="field">
    <div class="quiet-hours">
      <label class="check"
        ><input
          id=${id}
          type="checkbox"
          name=${id}
          ?checked=${draft.ticked(id, hours !== undefined)}
        />${t('quietOf', { channel })}</label
      >
      <span>${t('from')}</span>${time('from', hours?.from ?? '')}
      <span>${t('until')}</span>${time('to', hours?.to ?? '')}
    </div>
    ${fieldError(id, error)}
  </div>`;
}
