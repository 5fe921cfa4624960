import { createHash } from 'node:crypto';
import type { Definition } from '../../../shared/transaction/definition.ts';
import type { Field } from '../../../shared/transaction/field.ts';
import type { Step } from '../../../shared/transaction/step.ts';

/**
 * What of a definition an open transaction, or a channel that draws it, relies on. Words may be improved at any
 * time; this may not.
 */
export const shapeOf = (definition: Definition) => ({
  kind: definition.kind,
  version: definition.version,
  begins: definition.begins,
  lifetimeMs: definition.lifetimeMs,
  warnBeforeMs: definition.warnBeforeMs,
  approvesTerms: definition.terms !== undefined,
  steps: definition.steps.map(shapeOfStep),
});

export const checksumOf = (definition: Definition): string =>
  createHash('sha256')
    .update(JSON.stringify(shapeOf(definition)))
    .digest('hex');

const shapeOfStep = (step: Step) => ({
  name: step.name,
  form: step.form,
  needs: step.needs,
  facts: step.facts,
  movesOn: step.follows === undefined,
  fields: step.form === 'question' ? Object.entries(step.fields).map(shapeOfField) : [],
});

const shapeOfField = ([name, field]: [string, Field]) => ({
  name,
  type: field.type,
  needs: field.needs,
  bounds: field.bounds ?? null,
  choices: field.choices?.map(({ value }) => value) ?? null,
});
