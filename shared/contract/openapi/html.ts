/** A piece of HTML that is safe to stand in a page. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = Html | string | number | false | undefined | readonly Part[];

/** Puts values into HTML: text is escaped, HTML is not, and what is absent leaves nothing behind. */
export function html(template: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(template.map((literal, at) => `${literal}${sourceOf(parts[at])}`).join(''));
}

function sourceOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'object') return part.map(sourceOf).join('');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The Markdown that the contract uses: paragraphs, bold and code. */
export function prose(markdown: string): Html {
  return html`${markdown.split(/\n{2,}/).map((paragraph) => html`<p>${inline(paragraph)}</p>`)}`;
}

export function inline(markdown: string): Html {
  const pieces = markdown.split(/(`[^`]+`|\*\*[^*]+\*\*)/);
  return html`${pieces.map((piece) => {
    if (piece.startsWith('`')) return html`<code>${piece.slice(1, -1)}</code>`;
    if (piece.startsWith('**')) return html`<strong>${piece.slice(2, -2)}</strong>`;
    return piece;
  })}`;
}
