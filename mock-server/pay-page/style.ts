/** The style sheet of the payment provider's page: a file of its own, because the page forbids inline styles. */
export const PAY_PAGE_STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 26rem; margin: 4rem auto; padding: 0 1rem; }
h1 { font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; margin: 1.5rem 0; }
dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
form { display: grid; gap: 0.5rem; }
button, a.back { display: block; font: inherit; min-height: 2.75rem; padding: 0.5rem 1rem; border-radius: 6px; border: 1px solid; background: none; color: inherit; text-align: center; text-decoration: none; box-sizing: border-box; cursor: pointer; }
button[value='pay'] { background: CanvasText; color: Canvas; border-color: CanvasText; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
p.note { margin-top: 2rem; font-size: 0.875rem; }
@media (max-width: 30rem) { main { margin-top: 1.5rem; } }
`;
