/** Accessibility of every state of an element. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { LeaseProviderElement } from '../context/lease-provider.ts';
import { commonCatalog } from '../i18n/catalogs/common.ts';
import { emulateMedia } from './commands.ts';
import { deepElements } from './dom.ts';
import { mount } from './mount.ts';
import type { Mounted, MountOptions } from './mount.ts';
import { ready } from './ready.ts';
import { structureProblems } from './structure.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

export interface AuditedState extends MountOptions {
  /** Markup of this state. Default: the bare tag. */
  markup?: string;
  /** Brings the element into the state once it is ready, such as opening a menu. */
  act?(element: HTMLElement): void | Promise<void>;
}

export interface AuditOptions {
  /** What the state is called → how to get there. */
  states: Readonly<Record<string, AuditedState>>;
  /** Widths of the container in CSS pixels, the wide one first. Default 1280 and 320. */
  widths?: readonly [wide: number, narrow: number];
}

type Scheme = 'light' | 'dark' | 'forced colors';

// A language is read from the right where it has words of its own: here they are the English ones, which tests can name.
Object.assign(commonCatalog.load, { ar: () => Promise.resolve({ default: {} }) });

/** `ar-XB` is the pseudo-locale of Unicode's CLDR for what is read from right to left. */
type Language = 'as given' | 'it' | 'ar-XB';

interface View {
  readonly scheme: Scheme;
  readonly width: 'wide' | 'narrow';
  readonly language: Language;
}

const SCHEMES = ['light', 'dark', 'forced colors'] as const;
const LANGUAGES = ['as given', 'it', 'ar-XB'] as const;
const view = (scheme: Scheme, width: View['width'], language: Language): View => ({
  scheme,
  width,
  language,
});

/** Each with each. */
const FULL = SCHEMES.flatMap((scheme) =>
  LANGUAGES.flatMap((language) => [view(scheme, 'wide', language), view(scheme, 'narrow', language)]),
);

/** Every scheme and every language at both widths: a fault of one scheme in one language alone has yet to be seen. */
const PAIRS = [
  view('light', 'wide', 'as given'),
  view('dark', 'narrow', 'as given'),
  view('dark', 'wide', 'it'),
  view('forced colors', 'narrow', 'it'),
  view('forced colors', 'wide', 'ar-XB'),
  view('light', 'narrow', 'ar-XB'),
];

/** What axe sees is the same in every engine but for what is not there: one look at an element is enough for that. */
const THOROUGH = navigator.userAgent.includes('Chrome/');
const VIEWS = !THOROUGH
  ? PAIRS.slice(0, 1)
  : document.documentElement.dataset['audit'] === 'full'
    ? FULL
    : PAIRS;
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is a part of a page: landmarks and the page's heading are the host's.
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
};

/**
 * Runs axe over every state, in light, dark and forced colors, wide and narrow, in its language, in Italian and from
 * right to left; outside Chromium the first of them, light and wide. `AUDIT=full npx wtr` pairs each with each. Throws with everything that
 * is wrong. Takes a second or so for a state: give the test a time limit of a minute.
 */
export async function auditStates(tag: string, { states, widths }: AuditOptions): Promise<void> {
  const problems: string[] = [];
  const looked = Object.entries(states).slice(0, THOROUGH ? undefined : 1);
  for (const [name, { markup = `<${tag}></${tag}>`, act, ...options }] of looked) {
    const mounted = await mount(markup, options);
    await act?.(mounted.element);
    const found = await violationsInViews(mounted, widths);
    problems.push(...found.map((problem) => `${name}, ${problem}`));
    mounted.box.remove();
  }
  if (problems.length > 0) throw new Error(`<${tag}> is not accessible:\n${problems.join('\n')}`);
}

/** What axe finds wrong with an element as it is now, in each of the views, a line each; it is left as it was. */
export async function violationsInViews(
  { element, provider, box }: Pick<Mounted<HTMLElement>, 'element' | 'provider' | 'box'>,
  [wide, narrow]: readonly [wide: number, narrow: number] = [1280, 320],
): Promise<string[]> {
  const problems: string[] = [];
  const given = provider.locale ?? 'en';
  for (const { scheme, width, language } of VIEWS) {
    const inlineSize = width === 'wide' ? wide : narrow;
    await dress(scheme, provider, box);
    box.style.inlineSize = `${inlineSize}px`;
    provider.locale = language === 'as given' ? given : language;
    await provider.updateComplete;
    await ready(element);
    endTransitions(box);
    const found = [...(await violations(box)), ...structureProblems(box)];
    problems.push(...found.map((each) => `${scheme}, ${inlineSize} px, ${provider.locale}: ${each}`));
  }
  await emulateMedia({});
  provider.locale = given;
  await provider.updateComplete;
  await ready(element);
  return problems;
}

/** Forced colors are the reader's, over whatever scheme the page has. */
async function dress(scheme: Scheme, provider: LeaseProviderElement, box: HTMLElement): Promise<void> {
  if (THOROUGH) await emulateMedia(scheme === 'forced colors' ? { 'forced-colors': 'active' } : {});
  const own = scheme === 'dark' ? 'dark' : 'light';
  provider.colorScheme = own;
  box.style.colorScheme = own;
}

/** A color on its way to another has the contrast of neither. */
function endTransitions(root: Element): void {
  for (const element of deepElements(root)) {
    for (const animation of element.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
    }
  }
}

/** What axe finds wrong inside an element as it is now, a line each. */
export async function violations(root: Element): Promise<string[]> {
  const { violations: found } = await axe.run(root, RULES);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.flat().join(' » ')} ${node.failureSummary ?? ''}`),
  );
}
