/** Accessibility of every state of an element. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { deepElements } from './dom.ts';
import { mount } from './mount.ts';
import type { MountOptions } from './mount.ts';
import { ready } from './ready.ts';

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
  /** Widths of the container in CSS pixels. Default 1000 and 320. */
  widths?: readonly number[];
}

/** What axe sees is the same in every engine but for what is not there: one look at a state is enough for that. */
const THOROUGH = navigator.userAgent.includes('Chrome/');
const SCHEMES = THOROUGH ? (['light', 'dark'] as const) : (['light'] as const);
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is a part of a page: landmarks and the page's heading are the host's.
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
};

/**
 * Runs axe over every state, light and dark, wide and narrow; outside Chromium light and wide. Throws with everything
 * that is wrong. Takes a second or so for a state: give the test a time limit of a minute.
 */
export async function auditStates(
  tag: string,
  { states, widths = [1000, 320] }: AuditOptions,
): Promise<void> {
  const problems: string[] = [];
  for (const [name, { markup = `<${tag}></${tag}>`, act, ...options }] of Object.entries(states)) {
    const { element, provider, box } = await mount(markup, options);
    await act?.(element);
    for (const scheme of SCHEMES) {
      provider.colorScheme = scheme;
      box.style.colorScheme = scheme;
      for (const width of THOROUGH ? widths : widths.slice(0, 1)) {
        box.style.inlineSize = `${width}px`;
        await provider.updateComplete;
        await ready(element);
        endTransitions(box);
        const found = await violations(box);
        problems.push(...found.map((problem) => `${name}, ${scheme}, ${width} px: ${problem}`));
      }
    }
    box.remove();
  }
  if (problems.length > 0) throw new Error(`<${tag}> is not accessible:\n${problems.join('\n')}`);
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
