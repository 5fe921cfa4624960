/** The whole style of the contract's page. It follows the reader's choice of light or dark. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: light-dark(#17212b, #e6ebf0); --quiet: light-dark(#55636f, #a3b0bc);
  --paper: light-dark(#fff, #10161c); --raised: light-dark(#f4f6f8, #19212a); --line: light-dark(#dbe1e6, #2b3641);
  --act: light-dark(#0b5c55, #6fd6c8); --warm: light-dark(#8a4b00, #f0b46a); --alarm: light-dark(#9b1c1c, #ffaba1);
  --cool: light-dark(#1d4f91, #8fbcff) }
* { box-sizing: border-box }
html { scroll-behavior: smooth; scroll-padding-top: 1.5rem }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
  display: grid; grid-template-columns: 17rem minmax(0, 1fr) }
a { color: var(--act); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; border-radius: 2px }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 1 }
nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.5rem 1rem 3rem 1.5rem;
  background: var(--raised); border-right: 1px solid var(--line); font-size: .925rem }
nav summary { font-weight: 700; font-size: 1.1rem; cursor: pointer }
@media (min-width: 52rem) {
  nav summary { list-style: none }
  nav details::details-content { content-visibility: visible; block-size: auto }
}
nav p { margin: 1.25rem 0 .25rem; font-weight: 600; color: var(--quiet) }
nav ul { list-style: none; margin: 0; padding: 0 }
nav a { display: block; padding: .2rem .5rem; border-radius: .375rem; color: inherit; text-decoration: none }
nav a:hover { background: var(--line) }
main { max-width: 56rem; padding: 2.5rem clamp(1rem, 5vw, 4rem) 6rem; overflow-wrap: break-word }
h1 { margin: 0; font-size: 2.5rem; line-height: 1.1; letter-spacing: -.02em }
h2 { margin: 4rem 0 .5rem; font-size: 1.75rem; letter-spacing: -.01em }
h3 { margin: 0 0 .5rem; font-size: 1.05rem; font-weight: 600; line-height: 1.6 }
h4 { margin: 1.5rem 0 .25rem; font-size: .925rem; color: var(--quiet) }
p { margin: .75rem 0 }
.lead { font-size: 1.25rem; margin: .5rem 0 }
.quiet, .quiet code { color: var(--quiet); font-weight: 400 }
.quiet { font-size: .925em }
code { font: .9em/1.4 ui-monospace, 'Cascadia Mono', Menlo, monospace; overflow-wrap: anywhere }
article { margin: 1.5rem 0; padding: 1.5rem; border: 1px solid var(--line); border-radius: .75rem }
article:target, dl > div:target { border-color: var(--act); outline: 2px solid var(--act) }
article > :last-child { margin-bottom: 0 }
.method { display: inline-block; min-width: 3.6rem; padding: 0 .5rem; margin-right: .25rem; border-radius: .375rem;
  border: 1px solid; font: 700 .75rem/1.6 ui-monospace, Menlo, monospace; text-align: center; color: var(--act) }
.method.post, .method.put, .method.patch { color: var(--cool) }
.method.delete { color: var(--alarm) }
dl { margin: .5rem 0 }
dl > div { padding: .5rem 0; border-top: 1px solid var(--line) }
dl > div:first-child { border-top: 0 }
dt { font-weight: 600 }
dt code { color: var(--warm) }
dt .quiet code { color: inherit }
dd { margin: 0 }
dd dl, dd ol, ol dl { margin: .5rem 0 0; padding-left: 1rem; border-left: 2px solid var(--line) }
.refusals { list-style: none; margin: 0; padding: 0; font-size: .925rem }
.refusals li { display: grid; grid-template-columns: 2.5rem 1fr; padding: .2rem 0 }
.refusals a { margin-right: .75rem }
pre { margin: .75rem 0 0; padding: 1rem; border-radius: .5rem; background: var(--raised); overflow-x: auto;
  font: .85rem/1.5 ui-monospace, Menlo, monospace }
@media (width < 52rem) {
  body { display: block }
  nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: 1rem }
  main { padding-top: 1.5rem }
  article { padding: 1rem }
}
@media print { nav, .skip { display: none } body { display: block } article { break-inside: avoid } }
`;
