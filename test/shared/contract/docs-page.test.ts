import { describe, expect, it } from 'vitest';
import { docsPage } from '../../../shared/contract/openapi/docs-page.ts';
import { openapiDocument } from '../../../shared/contract/openapi/openapi-document.ts';
import { refusalsOf } from '../../../shared/contract/openapi/refusals-of.ts';
import { typeOf } from '../../../shared/contract/problem.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { described } from '../../support/described-event.ts';
import { aContract } from './a-contract.ts';

const page = docsPage(openapiDocument(routes, '1.2.3'), described);

describe('the contract’s page', () => {
  it('runs nothing, and loads nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\sstyle=|\son[a-z]+=/i);
  });

  it('shows every door', () => {
    const shown = [...page.matchAll(/<article id="([a-z][A-Za-z]*)">/g)].map(([, id]) => id);

    expect(shown).toHaveLength(routes.length);
  });

  it('shows every event, with what it says, what it carries and who hears it', () => {
    const articles = new Map(
      [...page.matchAll(/<article id="event-(\w+)">.*?<\/article>/gs)].map(([article, type]) => [
        type,
        article,
      ]),
    );

    expect([...articles.keys()]).toEqual(Object.keys(described.components.messages));
    const chosen = articles.get('OfferChosen') ?? '';
    expect(chosen).toContain(described.components.messages['OfferChosen']?.summary ?? 'a summary');
    expect(chosen).toContain('<dt><code>termsVersion</code>');
    expect(chosen).toContain(
      'deliver-offer-atm</code> <span class="quiet">where <code>channels</code> has <code>atm',
    );
    expect(articles.get('MoneyMoved')).toContain('None of our own functions');
  });

  it('has a place for each problem type that a door may name', () => {
    const types = routes.flatMap(refusalsOf).map(typeOf);

    const missing = types.filter((type) => !page.includes(`id="${type.replace('/docs#', '')}"`));

    expect(missing).toEqual([]);
  });

  it('leads nowhere that is not', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

    const dead = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id));

    expect(dead).toEqual([]);
  });

  it('shows a sentence as it is written, whatever signs it has', () => {
    expect(docsPage(openapiDocument(aContract, '1.2.3'), described)).toContain(
      'Reads the &#60;session&#62;.',
    );
  });
});
